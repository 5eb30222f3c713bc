using Planner.Rules.Facts;

namespace Planner.Rules.Linting;

/// <summary>What came of looking for facts.</summary>
/// <param name="Facts">Facts as wanted; null when none were found.</param>
/// <param name="AreImpossible">True when it is proved that there are none.</param>
internal sealed record FoundFacts(SystemFacts? Facts, bool AreImpossible);
