namespace Planner.Model.Standards;

/// <summary>What a pack lets the product say about a system.</summary>
public enum Claim
{
    /// <summary>The level of the standard: its normative text on levels is wholly encoded.</summary>
    Level,

    /// <summary>Only that the key indicators of a level are met.</summary>
    KeyIndicators,
}
