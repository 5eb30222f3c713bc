using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Evidence;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Rules.Grading;

/// <summary>Grades the systems of an estate by every pack, on one day, one system at a time. Not for several threads at once.</summary>
public sealed class Grader
{
    private readonly EstateIndex estate;
    private readonly FactLenses lenses;
    private readonly FactTrace trace;
    private readonly MissingFacts missing;
    private readonly IReadOnlyList<PackGrader> packs;

    /// <summary>A grader for an estate that the reader has accepted.</summary>
    /// <param name="standards">The packs and the fact catalogue.</param>
    /// <param name="estate">The estate.</param>
    /// <param name="asOf">The day: ages and validity are counted to it.</param>
    /// <param name="detail">For which clauses the facts are named.</param>
    public Grader(Standards standards, EstateIndex estate, DateOnly asOf, Detail detail)
    {
        this.estate = estate;
        missing = new MissingFacts(standards.Facts);
        trace = new FactTrace(standards.Facts, estate, asOf);
        var report = new ClauseReport(trace, missing, detail);
        lenses = FactLenses.For(standards, estate, asOf);
        var tierPolicy = new EvidencePolicy(Bits(EvidenceSource.Document, EvidenceSource.Observed, EvidenceSource.Drilled), TimeSpan.FromDays(366), false, asOf);
        var tiers = new TierGrades(estate, tierPolicy, asOf);
        var undertakings = new Undertakings(estate.Estate, asOf);
        packs = [.. standards.Graded.Select(pack => new PackGrader(pack, new PackJudges(pack, asOf, lenses), tiers, report, undertakings))];
    }

    /// <summary>The grades, by system and then by standard; produced while they are read.</summary>
    public IEnumerable<SystemGrade> Grades(CancellationToken cancellation)
    {
        foreach (var system in Systems.OrderBy(system => system.Id, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var grade in Grades(system))
            {
                yield return grade;
            }
        }
    }

    /// <summary>The grades of one system, by standard; none where the estate has no such system.</summary>
    public IEnumerable<SystemGrade> Grades(string system) => Systems.Where(known => known.Id == system).SelectMany(Grades);

    /// <summary>What was missing in the systems graded so far, each catalogue fact once.</summary>
    public IReadOnlyList<MissingFact> Missing() => missing.All();

    private static int Bits(params EvidenceSource[] sources) => sources.Aggregate(0, (bits, source) => bits | (1 << (int)source));

    private IReadOnlyList<SystemRecord> Systems => estate.Estate.Systems?.Items ?? [];

    private IEnumerable<SystemGrade> Grades(SystemRecord system)
    {
        var facts = new FactSets(lenses, system);
        missing.Begin();
        trace.Begin(system);
        return packs.Select(pack => pack.Grade(facts));
    }
}
