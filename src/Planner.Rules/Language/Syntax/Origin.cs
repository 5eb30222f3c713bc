namespace Planner.Rules.Language.Syntax;

/// <summary>Where in a file the text of a clause stands, so that its errors point there.</summary>
/// <param name="File">As the caller named it; null where there is none.</param>
/// <param name="Line">Line of the first character of the text, counted from 1.</param>
/// <param name="Column">Column of the first character of the text (after an opening quote), counted from 1.</param>
internal sealed record Origin(string? File = null, int Line = 1, int Column = 1)
{
    /// <summary>Column of the first character of every later line: the indentation of a literal block scalar, plus 1. Null: the same column.</summary>
    public int? LaterColumn { get; init; }

    /// <summary>The quote around a quoted scalar: characters escaped in it take two columns in the file.</summary>
    public char? Quote { get; init; }
}
