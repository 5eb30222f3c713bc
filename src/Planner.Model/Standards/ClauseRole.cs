namespace Planner.Model.Standards;

/// <summary>What a clause is for.</summary>
public enum ClauseRole
{
    /// <summary>It belongs to a level and decides it.</summary>
    Level,

    /// <summary>A requirement of the body of the standard: reported as met or not, and outside the levels.</summary>
    Duty,

    /// <summary>Informative: an unmet one is a warning and nothing more.</summary>
    Advice,
}
