namespace Planner.Model.Requirements;

/// <summary>Who says that a requirement follows.</summary>
public enum GroundWeight
{
    /// <summary>A rule or the organisation's own statement.</summary>
    Rule,

    /// <summary>The product: its own reading, to be judged by whoever confirms.</summary>
    Reading,
}
