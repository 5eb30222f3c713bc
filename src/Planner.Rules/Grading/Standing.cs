namespace Planner.Rules.Grading;

/// <summary>How well a clause stands, worst first: the order is what the fold compares.</summary>
internal enum Standing
{
    /// <summary>It does not hold.</summary>
    Refuted,

    /// <summary>Facts are missing.</summary>
    Open,

    /// <summary>It holds by the facts, and the evidence does not carry them.</summary>
    Claimed,

    /// <summary>It holds on accepted evidence.</summary>
    Proven,

    /// <summary>It does not apply, on accepted evidence.</summary>
    Exempt,
}
