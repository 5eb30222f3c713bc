using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Planner.Documents.Canonical;

namespace Planner.Documents.Tests.Canonical;

public sealed class CanonicalJsonTests
{
    // RFC 8785 §3.2.2 and its UTF-8 bytes in §3.2.4.
    [Fact]
    public void The_sample_of_the_RFC_has_the_bytes_that_the_RFC_prints()
    {
        const string sample = """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """;
        const string bytes = """
            7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72
            75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
            5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31
            65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
            5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30
            30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d
            """;
        Assert.Equal(
            Convert.FromHexString(string.Concat(bytes.Where(c => !char.IsWhiteSpace(c)))),
            Encoding.UTF8.GetBytes(CanonicalJson.Write(CanonicalJson.Read(sample))));
    }

    // RFC 8785 §3.2.3: the order of names by UTF-16 code units.
    [Fact]
    public void Names_are_ordered_by_UTF16_code_units()
    {
        const string sample = """
            {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
             "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}
            """;
        var written = CanonicalJson.Write(CanonicalJson.Read(sample));
        Assert.Equal(
            ["Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"],
            JsonNode.Parse(written)!.AsObject().Select(pair => (string)pair.Value!));
    }

    // RFC 8785 appendix B, every finite row.
    [Theory]
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("ffefffffffffffff", "-1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    public void Numbers_are_printed_as_in_appendix_B(string bits, string expected) =>
        Assert.Equal(expected, EcmaScriptNumber.Format(BitConverter.UInt64BitsToDouble(Convert.ToUInt64(bits, 16))));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_is_not_finite_is_refused(double value) =>
        Assert.Throws<ArgumentException>(() => EcmaScriptNumber.Format(value));

    [Fact]
    public void A_whole_number_that_a_double_would_change_is_refused() =>
        Assert.Contains("9007199254740993", Assert.Throws<ArgumentException>(() => CanonicalJson.Write(CanonicalJson.Read("[9007199254740993]"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_refused() =>
        Assert.Throws<ArgumentException>(() => CanonicalJson.Write(CanonicalJson.Read("""["\ud83d"]""")));

    [Fact]
    public void A_repeated_name_is_refused() =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => CanonicalJson.Read("""{"a":1,"a":2}"""));

    // sha256sum of the two bytes {}.
    [Fact]
    public void The_hash_is_that_of_the_canonical_bytes() =>
        Assert.Equal("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", CanonicalJson.Sha256(new JsonObject()));

    [Fact]
    public void Every_finite_double_reads_back_as_itself() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            ArbMap.Default.ArbFor<long>().Convert(BitConverter.Int64BitsToDouble, BitConverter.DoubleToInt64Bits),
            value => !double.IsFinite(value)
                || double.Parse(EcmaScriptNumber.Format(value), System.Globalization.CultureInfo.InvariantCulture) == value));

    [Fact]
    public void Writing_what_was_written_changes_nothing() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            ArbMap.Default.ArbFor<Dictionary<NonNull<string>, NormalFloat[]>>(),
            values =>
            {
                var node = new JsonObject();
                foreach (var (key, numbers) in values.Where(pair => pair.Key.Get.All(c => !char.IsSurrogate(c))))
                {
                    node[key.Get] = new JsonArray([.. numbers.Select(number => (JsonNode)JsonValue.Create(number.Get))]);
                }

                var once = CanonicalJson.Write(node);
                return CanonicalJson.Write(CanonicalJson.Read(once)) == once;
            }));
}
