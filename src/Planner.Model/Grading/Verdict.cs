namespace Planner.Model.Grading;

/// <summary>What a clause came to. Unknown is never met.</summary>
public enum Verdict
{
    /// <summary>It does not hold; a failure needs no proof.</summary>
    Fail,

    /// <summary>It cannot be told, or what would make it pass is not proven.</summary>
    Unknown,

    /// <summary>It holds, on evidence that the clause accepts.</summary>
    Pass,

    /// <summary>It does not concern this system.</summary>
    NotApplicable,
}
