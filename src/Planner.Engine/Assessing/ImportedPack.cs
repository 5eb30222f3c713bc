using Planner.Model.Standards;

namespace Planner.Engine.Assessing;

/// <summary>A pack that was imported.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Claim">What may be said of a system by it now.</param>
/// <param name="Count">How many clauses it has now.</param>
/// <param name="Clauses">Those that were brought, in the order of the pack.</param>
public sealed record ImportedPack(string Id, Claim Claim, int Count, IReadOnlyList<ImportedClause> Clauses);
