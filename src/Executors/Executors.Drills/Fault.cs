namespace Executors.Drills;

/// <summary>What takes the primary away.</summary>
/// <param name="Host">The host that goes.</param>
/// <param name="StrikeAsync">Does it; returns when the host is gone.</param>
public sealed record Fault(string Host, Func<CancellationToken, Task> StrikeAsync);
