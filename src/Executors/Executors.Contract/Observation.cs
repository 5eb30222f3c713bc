namespace Executors.Contract;

/// <summary>What is really there, as facts by path in a stable order; its canonical form is hashed into the runbook.</summary>
/// <param name="Technology">The executor that looked.</param>
/// <param name="CollectedAt">When, by the planner's clock.</param>
/// <param name="Facts">Such as <c>host/a/role = primary</c>; what could not be seen is absent and named in <paramref name="Unseen"/>.</param>
/// <param name="Unseen">What could not be observed and why, by path.</param>
public sealed record Observation(
    string Technology,
    DateTimeOffset CollectedAt,
    IReadOnlyDictionary<string, string> Facts,
    IReadOnlyDictionary<string, string> Unseen)
{
    /// <summary>What moves all the time, such as positions and lag, by path; no part of the hash, or no approval would ever hold.</summary>
    public IReadOnlyDictionary<string, string> Readings { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);
}
