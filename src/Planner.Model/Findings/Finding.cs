namespace Planner.Model.Findings;

/// <summary>One thing that is wrong with an input: where, what, and what to write instead.</summary>
/// <param name="Code">Stable short code, such as <c>EST012</c>.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
public sealed record Finding(string Code, string Message)
{
    /// <summary>How much it weighs; an error unless said otherwise.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>The file as the caller named it; null where there is none.</summary>
    public string? File { get; init; }

    /// <summary>Line, counted from 1; null where the place is not in a text.</summary>
    public int? Line { get; init; }

    /// <summary>Column, counted from 1.</summary>
    public int? Column { get; init; }

    /// <summary>Sheet and cell of a workbook, such as <c>Systems!F12</c>; null for what is no workbook.</summary>
    public string? Cell { get; init; }

    /// <summary>Path inside the document by id, such as <c>systems/core/backups/db-full</c>.</summary>
    public string? Path { get; init; }

    /// <summary>What to write instead, where that is known.</summary>
    public string? Hint { get; init; }
}
