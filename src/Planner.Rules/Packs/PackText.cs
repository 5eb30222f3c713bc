using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>A pack as its files say it, before it is compiled.</summary>
/// <param name="Head"><c>pack.yaml</c>.</param>
/// <param name="Entries">The clauses of all files, in their order.</param>
internal sealed record PackText(PackFile Head, IReadOnlyList<ClauseEntry> Entries)
{
    /// <summary>This pack after all that it takes over from the one it extends.</summary>
    /// <remarks>How well the other's text backs a clause of this edition nobody knows, so what is taken over is at best inherited.</remarks>
    public PackText After(PackText other) => new(Head.After(other.Head), [.. other.Entries.Select(Inherited), .. Entries]);

    private static ClauseEntry Inherited(ClauseEntry entry) =>
        entry with { Verification = (VerificationStatus)Math.Min((int)entry.Verification, (int)VerificationStatus.Inherited) };
}
