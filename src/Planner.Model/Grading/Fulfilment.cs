namespace Planner.Model.Grading;

/// <summary>How a system stands by a rule without levels.</summary>
public enum Fulfilment
{
    /// <summary>All obligations are proven.</summary>
    Met,

    /// <summary>An obligation is known not to be met.</summary>
    NotMet,

    /// <summary>Neither: facts or evidence are missing.</summary>
    NotProven,
}
