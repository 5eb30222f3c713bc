using Planner.Model.Grading;
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
        packs = [.. standards.Packs.Select(pack => new PackGrader(pack, asOf, lenses, report))];
    }

    /// <summary>The grades, by system and then by standard; produced while they are read.</summary>
    public IEnumerable<SystemGrade> Grades(CancellationToken cancellation)
    {
        foreach (var system in (estate.Estate.Systems?.Items ?? []).OrderBy(system => system.Id, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var facts = new FactSets(lenses, system);
            missing.Begin();
            trace.Begin(system);
            foreach (var pack in packs)
            {
                yield return pack.Grade(facts);
            }
        }
    }

    /// <summary>What was missing in the systems graded so far, each catalogue fact once.</summary>
    public IReadOnlyList<MissingFact> Missing() => missing.All();
}
