using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Rules.Packs;

namespace Planner.Rules.Grading;

/// <summary>Grades systems by one pack.</summary>
internal sealed class PackGrader
{
    private readonly Pack pack;
    private readonly TierGrades tiers;
    private readonly ClauseReport report;
    private readonly Undertakings undertakings;
    private readonly LevelFold fold;
    private readonly ClauseJudge[] judges;
    private readonly int[] judgeOf;
    private readonly Standing[] standings;

    public PackGrader(Pack pack, PackJudges of, TierGrades tiers, ClauseReport report, Undertakings undertakings)
    {
        this.pack = pack;
        this.tiers = tiers;
        this.report = report;
        this.undertakings = undertakings;
        fold = new LevelFold(pack.Standard);
        (judges, judgeOf) = (of.Judges, of.JudgeOf);
        standings = new Standing[judgeOf.Length];
    }

    /// <summary>The grade of one system.</summary>
    public SystemGrade Grade(FactSets facts)
    {
        Answer[] answers = [.. judges.Select(judge => judge.Judge(facts))];
        var shared = new ClauseVerdict[judges.Length];
        for (var index = 0; index < judges.Length; index++)
        {
            shared[index] = report.Of(judges[index], answers[index]);
        }

        var clauses = new ClauseVerdict[judgeOf.Length];
        for (var index = 0; index < judgeOf.Length; index++)
        {
            var answer = answers[judgeOf[index]];
            standings[index] = answer.Standing;
            clauses[index] = report.Name(pack.Clauses[index].Clause, answer, shared[judgeOf[index]]);
        }

        return Grade(facts, clauses);
    }

    private SystemGrade Grade(FactSets facts, IReadOnlyList<ClauseVerdict> clauses)
    {
        var elements = fold.Elements(standings);
        var levels = fold.Overall(elements);
        var required = Required(facts.System);
        return new SystemGrade
        {
            System = facts.System.Id,
            Standard = pack.Standard.Id,
            Levels = levels,
            Basis = fold.Basis(levels.Proven),
            Required = required,
            Tier = tiers.Of(facts.System),
            Elements = elements,
            Clauses = clauses,
            Gaps = Gaps(facts.System.Id, fold.Target(required, levels.Proven)),
        };
    }

    /// <summary>The strictest level that a named person confirmed.</summary>
    private int? Required(SystemRecord system) => system.Required?.Items
        .Where(required => required.Standard == pack.Standard.Id && required.ConfirmedBy is { Length: > 0 })
        .Max(required => (int?)required.Level);

    private List<Gap> Gaps(string system, int target)
    {
        var gaps = new List<Gap>();
        for (var index = 0; index < standings.Length; index++)
        {
            var clause = pack.Clauses[index];
            if (clause is { Check: not null, Clause.Role: ClauseRole.Level } && clause.Clause.Level <= target && standings[index] < Standing.Proven)
            {
                gaps.Add(new Gap
                {
                    Clause = clause.Clause.Id,
                    Kind = standings[index] == Standing.Refuted ? GapKind.Capability : GapKind.Evidence,
                    Remedies = clause.Clause.Remedies,
                    Actions = undertakings.Actions(system, pack.Standard.Id, clause.Clause.Id),
                    Accepted = undertakings.Accepted(system, pack.Standard.Id, clause.Clause.Id),
                });
            }
        }

        return gaps;
    }
}
