namespace Planner.Model.Standards;

/// <summary>What a pack lets the product say about a system.</summary>
public enum Claim
{
    /// <summary>The level of the standard: its normative text on levels is wholly encoded.</summary>
    Level,

    /// <summary>Only that the key indicators of a level are met.</summary>
    KeyIndicators,

    /// <summary>That all obligations are met: a rule without levels, read as one level that holds or does not.</summary>
    Obligations,

    /// <summary>Nothing: only its structure is known, and nothing is graded.</summary>
    Nothing,
}
