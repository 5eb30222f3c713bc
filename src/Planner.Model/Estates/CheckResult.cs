namespace Planner.Model.Estates;

/// <summary>How a test, verification, drill or audit ended; a date alone is never success.</summary>
public enum CheckResult
{
    /// <summary>It succeeded.</summary>
    Passed,

    /// <summary>It succeeded with findings that do not block.</summary>
    PassedWithFindings,

    /// <summary>It did not succeed.</summary>
    Failed,
}
