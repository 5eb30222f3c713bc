namespace Planner.Model.Findings;

/// <summary>How much a finding weighs: an error stops the verb before anything changes, a warning does not.</summary>
public enum Severity
{
    /// <summary>The input is refused.</summary>
    Error,

    /// <summary>The input is taken, and the reader should know this.</summary>
    Warning,

    /// <summary>A remark on what was done.</summary>
    Note,
}
