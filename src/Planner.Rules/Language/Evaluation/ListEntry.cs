namespace Planner.Rules.Language.Evaluation;

/// <summary>One member of a list, or of what a filter saw.</summary>
/// <param name="Item">The member, with its path in the original list.</param>
/// <param name="Belongs">Whether it belongs to the list; null is unknown.</param>
/// <param name="Why">What led to that.</param>
internal sealed record ListEntry(Judged Item, bool? Belongs, Reason Why);
