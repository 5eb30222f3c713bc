namespace Planner.Evidence.Chain;

/// <summary>What checking a chain found.</summary>
/// <param name="Head">The last entry up to which everything holds.</param>
/// <param name="Break">The first link that does not hold; null when all do.</param>
public sealed record ChainVerification(ChainHead Head, ChainBreak? Break)
{
    /// <summary>True when every link holds.</summary>
    public bool Holds => Break is null;
}
