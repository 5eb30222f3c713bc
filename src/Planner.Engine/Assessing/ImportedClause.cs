using Planner.Model.Standards;

namespace Planner.Engine.Assessing;

/// <summary>A clause that was imported, beside what it stands for in other editions.</summary>
/// <param name="Clause">As it is now.</param>
/// <param name="Was">How well it was backed before; null when it is new.</param>
/// <param name="Near">The nearest clauses of other editions, as <c>pack/clause</c>, with the clause; null where it is not there.</param>
public sealed record ImportedClause(Clause Clause, VerificationStatus? Was, IReadOnlyList<(string Id, Clause? Clause)> Near);
