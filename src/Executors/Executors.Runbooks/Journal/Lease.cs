using Executors.Contract;

namespace Executors.Runbooks.Journal;

/// <summary>The right to drive a run for a while.</summary>
/// <param name="Run">The run.</param>
/// <param name="Holder">Who drives it.</param>
/// <param name="Epoch">Above all epochs given before; hosts refuse lower ones.</param>
public sealed record Lease(RunId Run, string Holder, Epoch Epoch);
