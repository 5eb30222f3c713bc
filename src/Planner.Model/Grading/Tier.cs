namespace Planner.Model.Grading;

/// <summary>The white paper's classes, weakest first.</summary>
public enum Tier
{
    /// <summary>Not even a week.</summary>
    None,

    /// <summary>RTO at most 7 days.</summary>
    Week,

    /// <summary>RTO and RPO at most 24 hours.</summary>
    Day,

    /// <summary>RTO at most 4 hours, RPO at most 1 hour.</summary>
    Hour,

    /// <summary>RTO at most 30 minutes, RPO about 0.</summary>
    Minute,

    /// <summary>RTO at most 2 minutes, RPO 0.</summary>
    Second,
}
