using Planner.Inventory.Reading;
using Planner.Model.Comparing;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Comparing;
using Planner.Rules.Tests.Grading;

namespace Planner.Rules.Tests.Comparing;

/// <summary>The example bank before and after one edit of its file.</summary>
internal static class EditedBank
{
    private static readonly Lazy<string> Text = new(() => File.ReadAllText(Path.Combine(Bank.Examples, "city-commercial-bank", "estate.yaml")));
    private static readonly Lazy<Assessment> Before = new(() => Assess(Bank.Estate, Bank.Day));

    /// <summary>What an edit moves.</summary>
    /// <param name="after">A text that stands once in the file; the edit is made behind it.</param>
    /// <param name="old">What is replaced: its first place behind the anchor.</param>
    /// <param name="now">What stands there afterwards.</param>
    public static AssessmentDifference Edit(string after, string old, string now)
    {
        var edited = Read(Replaced(Text.Value, after, old, now));
        var changes = new EstateChanges(Bank.Estate, edited);
        return AssessmentComparison.Of(Before.Value, Assess(edited, Bank.Day), changes.Behind);
    }

    /// <summary>Every verdict that moved: <c>system clause before → after</c>.</summary>
    public static IEnumerable<string> Moves(AssessmentDifference difference) =>
        difference.Systems.SelectMany(grade => grade.Clauses.Select(clause => $"{grade.System} {clause.Clause} {clause.Before!.Verdict} → {clause.After!.Verdict}"));

    /// <summary>Every cause, once.</summary>
    public static IReadOnlyList<FactChange> Causes(AssessmentDifference difference) => [.. difference.Systems.SelectMany(grade => grade.Clauses).SelectMany(clause => clause.Causes).Distinct()];

    /// <summary>An estate assessed, with the facts of all clauses.</summary>
    public static Assessment Assess(Estate estate, DateOnly day) => new()
    {
        AsOf = day,
        AssessedAt = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero),
        Program = "planner test",
        EstateSha256 = "",
        Standards = [],
        Missing = [],
        Systems = Bank.Grade(estate, day, Detail.All),
    };

    private static Estate Read(string text)
    {
        var reading = EstateReader.Read(text, "edited.yaml");
        Assert.NotNull(reading.Value);
        return reading.Value;
    }

    private static string Replaced(string text, string after, string old, string now)
    {
        var anchor = text.IndexOf(after, StringComparison.Ordinal);
        Assert.True(anchor >= 0 && text.IndexOf(after, anchor + 1, StringComparison.Ordinal) < 0, $"'{after}' does not stand once in the file");
        var at = text.IndexOf(old, anchor, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' does not stand behind '{after}'");
        return text[..at] + now + text[(at + old.Length)..];
    }
}
