namespace Planner.Evidence.Chain;

/// <summary>How long a chain is and the hash of its last entry: enough to notice later that anything before was changed or cut.</summary>
/// <param name="Length">Number of entries; 0 for a chain that has not begun.</param>
/// <param name="Hash">Hash of the last entry; 64 zeros when there is none.</param>
public sealed record ChainHead(long Length, string Hash)
{
    /// <summary>The head of a chain that has not begun.</summary>
    public static ChainHead Empty { get; } = new(0, new string('0', 64));
}
