using FsCheck;
using FsCheck.Fluent;
using static Planner.Documents.Tests.Samples;

namespace Planner.Documents.Tests;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("check: a && b", "b", 3, 13)]
    [InlineData("check: 'a ''x'' b'", "b", 3, 17)]
    [InlineData("check: \"a \\\"x\\\" \\u0041 b\"", "b", 3, 24)]
    [InlineData("check: |\n    a\n\n      && b\n", "b", 6, 10)]
    [InlineData("check: |2 # two\n    a\n    b\n", "b", 5, 5)]
    [InlineData("check: >-\n  a\n  &&\n  b\n", "b", 6, 3)]
    [InlineData("check: a\n  &&\n   b", "b", 5, 4)]
    [InlineData("check: \"a\n  && b\"", "b", 4, 6)]
    public void A_character_of_a_text_is_found_in_the_document(string yaml, string needle, int line, int column)
    {
        var text = DocumentReader.Read<Plan>($"name: n\nlevel: 1\n{yaml}\n", "pack.yaml").Value!.Check!;
        Assert.Equal((line, column), text.PlaceOf(text.Text.LastIndexOf(needle, StringComparison.Ordinal)));
        Assert.Equal("pack.yaml", text.File);
    }

    [Fact]
    public void Every_visible_character_is_found_whatever_the_style() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Documents.ToArbitrary(), yaml =>
        {
            var text = DocumentReader.Read<Plan>(yaml, "pack.yaml").Value!.Check!;
            var lines = yaml.Split('\n');
            return Enumerable.Range(0, text.Text.Length).Where(at => text.Text[at] is not (' ' or '\n')).All(at =>
            {
                var (line, column) = text.PlaceOf(at);
                return lines[line - 1][column - 1] == text.Text[at];
            });
        }));

    private static Gen<string> Documents { get; } =
        from words in Gen.Elements("a", "bb", "ccc", "d.e", "==", "12").NonEmptyListOf()
        from breaks in Gen.Elements(" ", "\n    ", "\n\n    ").ListOf(words.Count)
        from style in Gen.Elements("|\n    {0}", ">\n    {0}", ">-\n    {0}", "x {0}", "'{0}'", "\"{0}\"")
        let body = string.Concat(words.Zip(breaks, (word, gap) => word + gap)) + "z"
        select $"name: n\nlevel: 1\ncheck: {string.Format(null, style, body)}\n";
}
