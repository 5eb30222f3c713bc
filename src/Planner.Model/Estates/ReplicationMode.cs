namespace Planner.Model.Estates;

/// <summary>When a write is acknowledged.</summary>
public enum ReplicationMode
{
    /// <summary>Before the copy has it.</summary>
    Asynchronous,

    /// <summary>When the copy has received it; may fall back to asynchronous.</summary>
    SemiSynchronous,

    /// <summary>When the copy has it.</summary>
    Synchronous,
}
