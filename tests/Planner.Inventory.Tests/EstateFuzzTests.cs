using FsCheck;
using FsCheck.Fluent;
using Planner.Inventory.Reading;
using Planner.Model.Findings;

namespace Planner.Inventory.Tests;

public sealed class EstateFuzzTests
{
    private static readonly string[] Pieces =
        [":", ": ", "- ", "[", "]", "{", "}", "\n", "\n  ", "\t", "'", "\"", "#", "&a ", "*a ", "!t ", "|", ">", "%", "---\n", "...\n", "? ", "null", "~", "0", "-1", "é", "😀", "\u0001", "\0", "\r", ",", "<<", "\uFEFF", "\u2028", "\\", "@"];

    [Fact]
    public void Random_changes_never_throw_and_every_finding_lies_inside_the_text() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var text = Changed(new Random(seed));
            var outcome = EstateReader.Read(text, "estate.yaml");
            var lines = text.Split('\n');
            return (outcome.Value is null) == outcome.Findings.Any(finding => finding.Severity == Severity.Error)
                && outcome.Findings.All(finding => IsInside(lines, finding) && finding.Message.Length > 0);
        }));

    [Fact]
    public void Every_beginning_of_an_estate_gives_a_value_or_an_error()
    {
        for (var length = 0; length < SampleEstate.Yaml.Length; length += 7)
        {
            var outcome = EstateReader.Read(SampleEstate.Yaml[..length], "estate.yaml");
            Assert.Equal(outcome.Value is null, outcome.Findings.Any(finding => finding.Severity == Severity.Error));
        }
    }

    /// <summary>One column past the end is where something is missing; a break other than a line feed may count as one.</summary>
    private static bool IsInside(string[] lines, Finding finding) =>
        finding.Line is { } line && finding.Column is { } column && line >= 1 && column >= 1
        && (line <= lines.Length + 1 || lines.Any(text => text.AsSpan().ContainsAny('\r', '\u2028', '\u0085')))
        && (line > lines.Length || column <= lines[line - 1].Length + 1 || lines.Any(text => text.AsSpan().ContainsAny('\r', '\u2028', '\u0085')));

    private static string Changed(Random random)
    {
        var text = SampleEstate.Yaml;
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            var at = random.Next(text.Length);
            var length = random.Next(Math.Min(12, text.Length - at));
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => text.Insert(at, text.Substring(random.Next(text.Length - 40), 40)),
                _ => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }
}
