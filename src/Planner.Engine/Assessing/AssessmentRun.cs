using Planner.Engine.Estates;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Requirements;
using Planner.Model.Standards;
using Planner.Reports.Json;
using Planner.Rules.Grading;
using Planner.Rules.Packs;
using Planner.Rules.Projection;
using Planner.Rules.Requirements;

namespace Planner.Engine.Assessing;

/// <summary>An assessment whose grades are produced while they are read.</summary>
public sealed class AssessmentRun
{
    private const int MostTold = 10;

    private readonly LoadedEstate loaded;
    private readonly EditionChoice choice;
    private readonly Detail detail;
    private readonly Grader grader;
    private readonly ProposedRequirements proposed;
    private IReadOnlyList<Finding>? contradictions;
    private readonly Dictionary<string, SystemGrade> lowest = new(StringComparer.Ordinal);
    private Assessment? whole;
    private AssessmentRun? other;

    internal AssessmentRun(Assessment head, LoadedEstate loaded, EditionChoice choice, Detail detail)
    {
        Head = head;
        Standards = [.. choice.Graded.Packs.Select(pack => pack.Standard)];
        (this.loaded, this.choice, this.detail) = (loaded, choice, detail);
        var index = new EstateIndex(loaded.Estate);
        grader = new Grader(choice.Graded, index, head.AsOf, detail);
        proposed = new ProposedRequirements(choice.Known, index, head.AsOf);
    }

    /// <summary>The assessment without systems and missing facts.</summary>
    public Assessment Head { get; }

    /// <summary>The editions graded, by id.</summary>
    public IReadOnlyList<StandardPack> Standards { get; }

    /// <summary>What is graded, overlays applied.</summary>
    public Estate Estate => loaded.Estate;

    /// <summary>The estate with what names it.</summary>
    internal LoadedEstate Loaded => loaded;

    /// <summary>The editions as they are graded by.</summary>
    internal Rules.Packs.Standards Packs => choice.Graded;

    /// <summary>The same assessment of what was read, with facts named as asked for.</summary>
    internal AssessmentRun Naming(Detail wanted) =>
        wanted == detail ? this : other?.detail == wanted ? other : other = new AssessmentRun(Head, loaded, choice, wanted);

    /// <summary>The grades by system and standard; enumerate once, unless the whole was asked for.</summary>
    public IEnumerable<SystemGrade> Grades(CancellationToken cancellation) => (whole?.Systems ?? Proposing(cancellation)).Select(Watched);

    /// <summary>The grades of one system, by standard, without grading the others; none where the estate has no such system.</summary>
    public IEnumerable<SystemGrade> GradesOf(string system) => whole?.Systems.Where(grade => grade.System == system) ?? grader.Grades(system);

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

    /// <summary>Writes <c>planner/assessment/v1</c>, a system at a time.</summary>
    public void WriteJson(Stream stream, CancellationToken cancellation) =>
        AssessmentJson.Write(Head with { Contradictions = Contradictions() }, Standards, Grades(cancellation), Missing, stream);

    /// <summary>Whether a system is proven below what a bar asks, or there is none to ask; of the grades that were read.</summary>
    public bool IsBelow(int bar) => lowest.Count == 0 || lowest.Values.Any(grade => LevelBar.IsBelow(Standards.First(standard => standard.Id == grade.Standard), grade, bar));

    private SystemGrade Watched(SystemGrade grade)
    {
        if (!lowest.TryGetValue(grade.Standard, out var known) || grade.Levels.Proven < known.Levels.Proven)
        {
            lowest[grade.Standard] = grade;
        }

        return grade;
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
