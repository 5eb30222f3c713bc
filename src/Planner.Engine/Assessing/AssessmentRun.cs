using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Requirements;
using Planner.Model.Standards;
using Planner.Reports.Json;
using Planner.Rules.Grading;
using Planner.Rules.Packs;
using Planner.Rules.Requirements;

namespace Planner.Engine.Assessing;

/// <summary>An assessment whose grades are produced while they are read.</summary>
public sealed class AssessmentRun
{
    private const int MostTold = 10;

    private readonly Grader grader;
    private readonly ProposedRequirements proposed;
    private IReadOnlyList<Finding>? contradictions;
    private Assessment? whole;

    internal AssessmentRun(Assessment head, Estate estate, Standards standards, Grader grader, ProposedRequirements proposed)
    {
        Head = head;
        Estate = estate;
        Standards = [.. standards.Packs.Select(pack => pack.Standard)];
        Facts = standards.Facts;
        (this.grader, this.proposed) = (grader, proposed);
    }

    /// <summary>The assessment without systems and missing facts.</summary>
    public Assessment Head { get; }

    /// <summary>The editions graded, by id.</summary>
    public IReadOnlyList<StandardPack> Standards { get; }

    /// <summary>What is graded, overlays applied.</summary>
    public Estate Estate { get; }

    /// <summary>The facts that clauses ask about.</summary>
    internal FactCatalogue Facts { get; }

    /// <summary>The grades by system and standard; enumerate once, unless the whole was asked for.</summary>
    public IEnumerable<SystemGrade> Grades(CancellationToken cancellation) => whole?.Systems ?? Proposing(cancellation);

    /// <summary>Each missing fact once; ask after the last grade.</summary>
    public IReadOnlyList<MissingFact> Missing() => whole?.Missing ?? grader.Missing();

    /// <summary>Where the estate contradicts itself: levels, objectives, dependencies. They stop nothing.</summary>
    public IReadOnlyList<Finding> Contradictions() => contradictions ??= [.. Rules.Requirements.Contradictions.Of(proposed, Estate)];

    /// <summary>The contradictions for people: of each kind the first ten, and how many more there are.</summary>
    public IReadOnlyList<Finding> ToldContradictions() => Rules.Requirements.Contradictions.Shortened(Contradictions(), MostTold);

    /// <summary>What is proposed as required, with the reasons.</summary>
    public RequirementReport Requirements() => new()
    {
        AsOf = Head.AsOf,
        Program = Head.Program,
        EstateSha256 = Head.EstateSha256,
        Standards = Head.Standards,
        Systems = [.. proposed.All().Select(Chosen)],
        Cycles = [.. proposed.Dependencies.Cycles],
        Shared = proposed.Shared,
        Contradictions = Contradictions(),
    };

    /// <summary>The whole assessment in memory, where it stays.</summary>
    public Assessment Whole(CancellationToken cancellation)
    {
        if (whole is null)
        {
            IReadOnlyList<SystemGrade> grades = [.. Proposing(cancellation)];
            whole = Head with { Systems = grades, Missing = grader.Missing(), Contradictions = Contradictions() };
        }

        return whole;
    }

    /// <summary>Writes <c>planner/assessment/v1</c>, a system at a time. Returns the lowest proven level seen; null without systems.</summary>
    public int? WriteJson(Stream stream, CancellationToken cancellation)
    {
        int? lowest = null;
        var watched = Grades(cancellation).Select(grade =>
        {
            lowest = Math.Min(lowest ?? int.MaxValue, grade.Levels.Proven);
            return grade;
        });
        AssessmentJson.Write(Head with { Contradictions = Contradictions() }, Standards, watched, Missing, stream);
        return lowest;
    }

    private SystemRequirement Chosen(SystemRequirement system) =>
        system with { Levels = [.. system.Levels.Where(level => Standards.Any(standard => standard.Id == level.Standard))] };

    private IEnumerable<SystemGrade> Proposing(CancellationToken cancellation)
    {
        SystemRequirement? last = null;
        foreach (var grade in grader.Grades(cancellation))
        {
            last = last?.System == grade.System ? last : proposed.Of(grade.System)!;
            yield return grade with { Proposed = last.For(grade.Standard) };
        }
    }
}
