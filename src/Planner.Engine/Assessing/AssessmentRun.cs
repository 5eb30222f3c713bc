using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Json;
using Planner.Rules.Grading;

namespace Planner.Engine.Assessing;

/// <summary>An assessment whose grades are produced while they are read.</summary>
public sealed class AssessmentRun
{
    private readonly Grader grader;

    internal AssessmentRun(Assessment head, IReadOnlyList<StandardPack> standards, Grader grader)
    {
        Head = head;
        Standards = standards;
        this.grader = grader;
    }

    /// <summary>The assessment without systems and missing facts.</summary>
    public Assessment Head { get; }

    /// <summary>The editions graded, by id.</summary>
    public IReadOnlyList<StandardPack> Standards { get; }

    /// <summary>The grades by system and standard; enumerate once.</summary>
    public IEnumerable<SystemGrade> Grades(CancellationToken cancellation) => grader.Grades(cancellation);

    /// <summary>Each missing fact once; ask after the last grade.</summary>
    public IReadOnlyList<MissingFact> Missing() => grader.Missing();

    /// <summary>The whole assessment in memory.</summary>
    public Assessment Whole(CancellationToken cancellation)
    {
        IReadOnlyList<SystemGrade> grades = [.. Grades(cancellation)];
        return Head with { Systems = grades, Missing = Missing() };
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
        AssessmentJson.Write(Head, watched, Missing, stream);
        return lowest;
    }
}
