using Planner.Model.Standards;
using Planner.Rules.Facts;
using Planner.Rules.Language;

namespace Planner.Rules.Packs;

/// <summary>A floor ready to be asked.</summary>
/// <param name="Floor">As data.</param>
/// <param name="When">Where it binds. A floor of <see cref="FloorScope.Function"/> is asked with one function at a time in the facts.</param>
internal sealed record PackFloor(Floor Floor, CompiledClause<SystemFacts> When);
