namespace Executors.Contract;

/// <summary>Counts who drives a run: taking the run's lease raises it, and a host's guard refuses a lower one than it has seen.</summary>
/// <param name="Value">At least 1.</param>
public readonly record struct Epoch(long Value);
