using System.Text;
using FsCheck;
using FsCheck.Fluent;
using static Planner.Rules.Tests.Language.Clauses;

namespace Planner.Rules.Tests.Language;

/// <summary>Whatever is written, reading answers: a clause, or problems that lie within the text.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "&&", "||", "!", "==", "!=", "<", "<=", "in", "+", "-", "*", "/", "%", "?", ":", ".", ",", "(", ")", "[", "]", "'", "\"", "\\", "//", "\n", "\0", "{", "=",
        "hasPlan", "criticalData", "tags", "params", "replication", "'async'", "x", ".exists(x, ", ".filter(x, ", "size(", "duration('", "timestamp('", "1", "2.5", "1e9", "9223372036854775808", "true", "null", "中", "（", "\ud83d", "\ude00",
    ];

    [Fact]
    public void Any_text_is_answered() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Answers(text ?? "")).Check(Often);

    [Fact]
    public void Any_heap_of_words_is_answered() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), Answers).Check(Often);

    [Fact]
    public void Any_bytes_are_answered() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Answers(Encoding.Latin1.GetString(bytes ?? []))).Check(Often);

    [Fact]
    public void A_damaged_clause_is_answered()
    {
        for (var seed = 0; seed < 4000; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder(new RandomClauses(random).Condition(3));
            for (var damage = random.Next(1, 4); damage > 0 && text.Length > 0; damage--)
            {
                var at = random.Next(text.Length);
                _ = random.Next(3) switch
                {
                    0 => text.Remove(at, Math.Min(text.Length - at, random.Next(1, 6))),
                    1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                    _ => text.Append(text.ToString(at, Math.Min(text.Length - at, 40))),
                };
            }

            Answers(text.ToString());
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("!")]
    [InlineData("-")]
    [InlineData("[")]
    [InlineData("a.")]
    [InlineData("size(")]
    [InlineData("true ? ")]
    [InlineData("true ? true : ")]
    [InlineData("tags.exists(x, ")]
    [InlineData("1 in [")]
    [InlineData("1 + ")]
    [InlineData("1 < ")]
    [InlineData("'a' + ")]
    [InlineData("true in [true, false] == ")]
    public void Nesting_without_end_is_answered(string piece)
    {
        Answers(string.Concat(Enumerable.Repeat(piece, 4096 / piece.Length)));
        Answers(string.Concat(Enumerable.Repeat(piece, 90)) + "true" + new string(')', 90));
    }

    private static Config Often => Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20261127, 20261129);

    private static bool Answers(string text)
    {
        foreach (var reading in new[] { Compiler.Read(Source(text)), Compiler.Read(Source("criticalData as data"), Source(text)), Compiler.Read(Source(text), Source("x")) })
        {
            Assert.Equal(reading.Clause is null, reading.Problems.Count > 0);
            Assert.All(reading.Problems, problem =>
            {
                Assert.InRange(problem.Span.Start, 0, problem.Span.Source.Text.Length);
                Assert.InRange(problem.Span.End, problem.Span.Start, problem.Span.Source.Text.Length);
                Assert.NotEmpty(problem.Render());
            });
            reading.Clause?.Explain(new SampleFacts());
        }

        return true;
    }
}
