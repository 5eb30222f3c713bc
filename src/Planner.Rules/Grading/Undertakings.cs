using Planner.Model.Estates;

namespace Planner.Rules.Grading;

/// <summary>What people undertook about gaps: actions and accepted risks, found by system, standard and clause.</summary>
internal sealed class Undertakings
{
    private readonly ILookup<(string System, string Standard, string Clause), GapAction> actions;
    private readonly ILookup<(string System, string Standard, string Clause), AcceptedRisk> risks;

    /// <summary>Those of an estate; of the risks only the ones that hold on the day.</summary>
    public Undertakings(Estate estate, DateOnly asOf)
    {
        actions = (estate.Actions?.Items ?? []).ToLookup(action => (action.System, action.Standard, action.Clause));
        risks = (estate.AcceptedRisks?.Items ?? []).Where(risk => risk.HoldsOn(asOf)).ToLookup(risk => (risk.System, risk.Standard, risk.Clause));
    }

    /// <summary>What is being done about a clause, in the order of the estate.</summary>
    public IReadOnlyList<GapAction> Actions(string system, string standard, string clause) => [.. actions[(system, standard, clause)]];

    /// <summary>The acceptance of a clause that ends last; null when there is none.</summary>
    public AcceptedRisk? Accepted(string system, string standard, string clause) => risks[(system, standard, clause)].MaxBy(risk => risk.Until);
}
