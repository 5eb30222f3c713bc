using Planner.Model.Standards;
using Planner.Rules.Facts;
using Planner.Rules.Language;

namespace Planner.Rules.Packs;

/// <summary>A clause ready to be asked.</summary>
/// <param name="Clause">As data.</param>
/// <param name="When">Where it applies; null: everywhere.</param>
/// <param name="Check">What must hold; null in a placeholder.</param>
/// <param name="Examples">Facts it must judge as named.</param>
internal sealed record PackClause(Clause Clause, CompiledClause<SystemFacts>? When, CompiledClause<SystemFacts>? Check, ExampleSet Examples);
