namespace Planner.Storage;

/// <summary>The store cannot be opened, read or written; the message says why and what to do. What was asked for was not recorded.</summary>
public sealed class StoreUnavailableException(string path, string reason, Exception? inner = null)
    : Exception($"The store {path} cannot be used: {reason}", inner)
{
    /// <summary>File or directory of the store.</summary>
    public string Path { get; } = path;

    /// <summary>Why, and what to do.</summary>
    public string Reason { get; } = reason;
}
