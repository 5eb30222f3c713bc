namespace Planner.Model.Standards;

/// <summary>One fact and all the clauses it serves.</summary>
/// <param name="Fact">Its name in the fact catalogue.</param>
/// <param name="Label">Its name for people; null for a list or record that the catalogue does not name.</param>
/// <param name="Clauses">The clauses whose condition or applicability asks for it, one entry an edition.</param>
public sealed record FactClauses(string Fact, Words? Label, IReadOnlyList<ClauseSet> Clauses);
