using Planner.Model.Grading;
using Planner.Reports.Assessments;

namespace Planner.Reports.Workbooks;

/// <summary>A cell: text, which never becomes a formula, or a number.</summary>
/// <param name="Text">What it says; empty for nothing.</param>
/// <param name="Look">How it looks.</param>
internal sealed record SheetCell(string Text, CellLook Look = CellLook.Plain)
{
    /// <summary>The number, where it is one.</summary>
    public int? Number { get; init; }

    /// <summary>A number; an empty cell for null.</summary>
    public static SheetCell Of(int? number) => new("") { Number = number };

    /// <summary>A verdict, in words and in colour.</summary>
    public static SheetCell Of(Wording say, Verdict verdict, string? detail = null) => new(
        say.Verdict(verdict) + (detail is null ? "" : say.Colon + detail),
        verdict switch { Verdict.Pass => CellLook.Pass, Verdict.Fail => CellLook.Fail, Verdict.NotApplicable => CellLook.NotApplicable, _ => CellLook.Unknown });

    /// <summary>Text without a look of its own.</summary>
    public static implicit operator SheetCell(string text) => new(text);
}
