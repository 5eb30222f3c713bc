using Planner.Model.Estates;

namespace Planner.Model.Grading;

/// <summary>Evidence that a clause accepts.</summary>
/// <param name="Sources">One of these.</param>
/// <param name="MaxAge">Greatest age, inside; null when age does not matter.</param>
/// <param name="Confirmed">True when a second person must confirm it.</param>
public sealed record EvidenceNeed(IReadOnlyList<EvidenceSource> Sources, TimeSpan? MaxAge, bool Confirmed);
