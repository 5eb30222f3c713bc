namespace Planner.Model.Grading;

/// <summary>What is wrong with the evidence of a fact.</summary>
public enum Shortfall
{
    /// <summary>Its source is not one the clause accepts.</summary>
    SourceTooWeak,

    /// <summary>It is older than the clause accepts.</summary>
    TooOld,

    /// <summary>Its validity has ended.</summary>
    Expired,

    /// <summary>No document, or nobody else confirmed it.</summary>
    NotConfirmed,

    /// <summary>It was collected after the day of the assessment.</summary>
    NotYetCollected,
}
