namespace Planner.Planning.Catalogue;

/// <summary>Which elements of a standard a design decides; the others are people's work.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Decides">Elements that must reach the level demanded.</param>
/// <param name="Chooses">Elements about sites: a design chooses the site and cannot change it, so it must only not be ruled out.</param>
public sealed record Influence(string Standard, IReadOnlyList<string> Decides, IReadOnlyList<string> Chooses);
