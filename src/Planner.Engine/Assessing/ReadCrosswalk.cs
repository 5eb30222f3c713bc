using Planner.Documents.Text;
using Planner.Model.Findings;
using Planner.Model.Standards;
using Planner.Rules.Packs;

namespace Planner.Engine.Assessing;

/// <summary>Lays the editions side by side.</summary>
public sealed class ReadCrosswalk(EngineRoom room)
{
    /// <summary>The view, or everything that is wrong with the packs, the crosswalk or what was asked for.</summary>
    /// <param name="standards">Which editions; empty for all.</param>
    /// <param name="fact">One fact by its name; null for all.</param>
    public Outcome<CrosswalkView> Run(IReadOnlyCollection<string> standards, string? fact = null)
    {
        // The crosswalk speaks of the packs that ship; one brought in for them may name its clauses otherwise.
        var shipped = StandardsReader.Read(room.StandardsFolder);
        if (shipped.Value is null)
        {
            return Outcome<CrosswalkView>.Refused(shipped.Findings);
        }

        var crosswalk = StandardsReader.Crosswalk(room.StandardsFolder, shipped.Value);
        var facts = ServedClauses.Of(shipped.Value);
        Finding[] findings = [.. crosswalk.Findings, .. Unknown(standards, shipped.Value), .. Unknown(fact, facts)];
        return findings.Any(finding => finding.Severity == Severity.Error)
            ? Outcome<CrosswalkView>.Refused(findings)
            : Outcome<CrosswalkView>.Of(View(shipped.Value, crosswalk.Value!, facts, standards, fact), findings);
    }

    private static CrosswalkView View(Standards all, Crosswalk crosswalk, IReadOnlyList<FactClauses> facts, IReadOnlyCollection<string> standards, string? fact)
    {
        bool IsShown(string id) => standards.Count == 0 || standards.Contains(id);
        IReadOnlyList<ClauseSet> Shown(IReadOnlyList<ClauseSet> sets) => [.. sets.Where(set => IsShown(set.Standard))];
        var served = facts.Where(one => fact is null || one.Fact == fact).Select(one => one with { Clauses = Shown(one.Clauses) }).Where(one => one.Clauses.Count > 0);
        var topics = crosswalk.Topics.Select(topic => topic with { Clauses = Shown(topic.Clauses) }).Where(topic => topic.Clauses.Count > 0);
        return new CrosswalkView([.. all.Packs.Select(pack => pack.Standard).Where(pack => IsShown(pack.Id))], fact is null ? [.. topics] : [], [.. served]);
    }

    private static IEnumerable<Finding> Unknown(IEnumerable<string> ids, Standards all) => ids.Where(id => all.Find(id) is null).Select(id =>
        new Finding(PackCodes.NotThere.Code, $"There is no standard '{id}'.") { Hint = $"there are: {string.Join(", ", all.Packs.Select(pack => pack.Standard.Id))}" });

    private static IEnumerable<Finding> Unknown(string? fact, IReadOnlyList<FactClauses> facts)
    {
        if (fact is not null && facts.All(one => one.Fact != fact))
        {
            var near = Suggestion.For(fact, facts.Select(one => one.Fact));
            yield return new Finding(PackCodes.UnknownName.Code, $"No clause asks for a fact '{fact}'.") { Hint = near is null ? null : $"did you mean '{near}'?" };
        }
    }
}
