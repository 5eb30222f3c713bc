using Planner.Engine.Estates;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Json;
using Planner.Rules.Grading;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Engine.Assessing;

/// <summary>An assessment whose grades are produced while they are read.</summary>
public sealed class AssessmentRun
{
    private readonly LoadedEstate loaded;
    private readonly Detail detail;
    private readonly Grader grader;
    private Assessment? whole;
    private AssessmentRun? other;

    internal AssessmentRun(Assessment head, LoadedEstate loaded, Standards standards, Detail detail)
    {
        Head = head;
        Standards = [.. standards.Packs.Select(pack => pack.Standard)];
        Packs = standards;
        grader = new Grader(standards, new EstateIndex(loaded.Estate), head.AsOf, detail);
        (this.loaded, this.detail) = (loaded, detail);
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
    internal Rules.Packs.Standards Packs { get; }

    /// <summary>The same assessment of what was read, with facts named as asked for.</summary>
    internal AssessmentRun Naming(Detail wanted) =>
        wanted == detail ? this : other?.detail == wanted ? other : other = new AssessmentRun(Head, loaded, Packs, wanted);

    /// <summary>The grades by system and standard; enumerate once, unless the whole was asked for.</summary>
    public IEnumerable<SystemGrade> Grades(CancellationToken cancellation) => whole?.Systems ?? grader.Grades(cancellation);

    /// <summary>The grades of one system, by standard, without grading the others; none where the estate has no such system.</summary>
    public IEnumerable<SystemGrade> GradesOf(string system) => whole?.Systems.Where(grade => grade.System == system) ?? grader.Grades(system);

    /// <summary>Each missing fact once; ask after the last grade.</summary>
    public IReadOnlyList<MissingFact> Missing() => whole?.Missing ?? grader.Missing();

    /// <summary>The whole assessment in memory, where it stays.</summary>
    public Assessment Whole(CancellationToken cancellation)
    {
        if (whole is null)
        {
            IReadOnlyList<SystemGrade> grades = [.. grader.Grades(cancellation)];
            whole = Head with { Systems = grades, Missing = grader.Missing() };
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
        AssessmentJson.Write(Head, Standards, watched, Missing, stream);
        return lowest;
    }
}
