using Executors.Contract;
using Planner.Model.Drills;

namespace Executors.Drills;

/// <summary>Everything that one drill needs.</summary>
/// <param name="Service">The address that users use.</param>
/// <param name="Run">The sentinel's run.</param>
/// <param name="Settings">What the figures depend on.</param>
/// <param name="Fault">What takes the primary away.</param>
/// <param name="Watch">How the failure is noticed.</param>
public sealed record DrillOrder(SentinelTarget Service, SentinelRun Run, DrillSettings Settings, Fault Fault, FailureWatch Watch)
{
    /// <summary>Records that the fault is about to be set off; the last thing that may still refuse, by throwing.</summary>
    public required Func<CancellationToken, Task> GoAsync { get; init; }

    /// <summary>Recovers once the failure is declared: null when it did, else why not.</summary>
    public required Func<CancellationToken, Task<string?>> RecoverAsync { get; init; }
}
