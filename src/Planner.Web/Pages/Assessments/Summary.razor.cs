using System.Globalization;
using Microsoft.AspNetCore.Components;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Assessments;

/// <summary>The assessment in a few figures; each leads to what makes it.</summary>
public sealed partial class Summary
{
    /// <summary>The edition.</summary>
    [Parameter, EditorRequired]
    public StandardPack Standard { get; set; } = default!;

    /// <summary>All grades by it.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<SystemGrade> Grades { get; set; } = [];

    /// <summary>How many facts are missing.</summary>
    [Parameter, EditorRequired]
    public int Missing { get; set; }

    /// <summary>The level that the matrix is narrowed to.</summary>
    [Parameter]
    public int? Level { get; set; }

    /// <summary>The address of the page narrowed to a level; null for all.</summary>
    [Parameter, EditorRequired]
    public Func<int?, string> LevelAddress { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private IEnumerable<(int Level, string Name, int Count)> Rows =>
    [
        .. Standard.Levels.OrderByDescending(level => level.Level).Select(level => (level.Level, level.Name.Here(), Proven(level.Level))),
        (0, Standard.Claim == Claim.Obligations ? "" : AssessmentText.LevelBelow, Proven(0)),
    ];

    private int Proven(int level) => Grades.Count(grade => grade.Levels.Proven == level);

    private int Count(Standing standing) => Grades.Count(grade => Standings.Of(grade.Levels, grade.RequiredBy(Standard)) == standing);

    private string Share(int count) => (100.0 * count / Math.Max(1, Grades.Count)).ToString("0.#", CultureInfo.InvariantCulture);
}
