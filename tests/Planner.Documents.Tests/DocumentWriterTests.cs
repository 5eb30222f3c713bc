using FsCheck;
using FsCheck.Fluent;
using Planner.Model.Estates;
using static Planner.Documents.Tests.Samples;

namespace Planner.Documents.Tests;

public sealed class DocumentWriterTests
{
    private static readonly Plan Whole = new()
    {
        Name = "核心系统",
        Level = 3,
        Rto = TimeSpan.FromHours(4),
        Parts = new Listing<Part>([new Part { Id = "1e3", Colour = Colour.DeepBlue, Count = 2 }, new Part { Id = "b", Colour = Colour.Red }], Partial: true),
        Tags = ["no", "2026-11-01", "", "plain words", "a: b", "- x", "#c"],
        Limits = new Dictionary<string, int> { ["week"] = 7, ["day"] = 1 },
        Measures = [new MirrorMeasure { Strict = true }],
        Check = new SourceText("a > 1\n  && b\n"),
        At = new Point(1, 2) { After = ["x"] },
        Inside = new Nested(),
    };

    [Fact]
    public void YAML_is_short_stable_and_quoted_only_where_some_reader_could_misread() =>
        Assert.Equal(
            """
            name: 核心系统
            level: 3
            rto: 4h
            parts:
              partial: true
              items:
                - id: "1e3"
                  colour: deep-blue
                  count: 2
                - id: b
                  colour: red
            tags: ["no", "2026-11-01", "", plain words, "a: b", "- x", "#c"]
            limits:
              day: 1
              week: 7
            measures:
              - kind: mirror
                strict: true
            check: |
              a > 1
                && b
            at:
              x: 1
              "y": 2
              unit: cm
              after: [x]
            inside: {}

            """,
            DocumentWriter.ToYaml(Whole));

    [Fact]
    public void Both_syntaxes_are_read_back_to_the_same_record()
    {
        foreach (var text in new[] { DocumentWriter.ToYaml(Whole), DocumentWriter.ToJson(Whole) })
        {
            Assert.Equal(DocumentWriter.ToYaml(Whole), DocumentWriter.ToYaml(DocumentReader.Read<Plan>(text, "f").Value!));
        }
    }

    [Fact]
    public void Any_text_survives_YAML_and_JSON_as_value_key_and_item() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000), Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var plan = new Plan { Name = text, Level = 1, Tags = [text, "x"], Limits = new Dictionary<string, int> { [text] = 1 }, Check = new SourceText(text) };
            return new[] { DocumentWriter.ToYaml(plan), DocumentWriter.ToJson(plan) }.All(written =>
                DocumentReader.Read<Plan>(written, "f").Value is { } read
                && read.Name == text && read.Tags![0] == text && read.Limits!.ContainsKey(text) && read.Check!.Text == text);
        }));

    [Fact]
    public void A_value_without_a_text_is_a_broken_promise_not_a_document_that_cannot_be_read()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentWriter.ToYaml(Whole with { Rto = TimeSpan.FromHours(-1) }));
        Assert.Throws<ArgumentException>(() => DocumentWriter.ToYaml(Whole with { Parts = new Listing<Part>([new Part { Id = "a b", Colour = Colour.Red }]) }));
    }

    private static Gen<string> Texts { get; } =
        from pieces in Gen.Elements(
            "a", "b c", " ", "  ", "\n", "\n\n", "\t", "\r", ":", ": ", " #", "#", "-", "- ", "?", "? ", "'", "\"", "\\", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`",
            "~", "null", "yes", "0", "0777", "1e3", "2026-11-01", "---", "...", "系统", "，", "😀", "\u0001", "\u0085", "\u2028", "\uFEFF", "\u00A0", "\u3000", "\u007F", "\0", "<<", "=", "=\n").ListOf()
        select string.Concat(pieces);
}
