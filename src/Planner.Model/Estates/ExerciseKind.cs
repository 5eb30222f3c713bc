namespace Planner.Model.Estates;

/// <summary>How real an exercise was.</summary>
public enum ExerciseKind
{
    /// <summary>People talked it through.</summary>
    Tabletop,

    /// <summary>An isolated copy was recovered.</summary>
    Simulated,

    /// <summary>A key part was really recovered.</summary>
    KeyPart,

    /// <summary>Everything was really recovered.</summary>
    Full,
}
