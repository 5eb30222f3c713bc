namespace Planner.Rules.Projection;

/// <summary>An item of the estate that concerns a system, or may.</summary>
/// <param name="Item">The item.</param>
/// <param name="At">Its place in the list of the estate.</param>
/// <param name="IsCertain">False when it does not say, or not fully, which systems it concerns.</param>
internal readonly record struct Concern<T>(T Item, int At, bool IsCertain);
