using Microsoft.AspNetCore.Components;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Web.Pages.Assessments;

/// <summary>Systems by element as a table; paged, since a browser and a circuit bear some 60 rows well.</summary>
public sealed partial class Matrix
{
    /// <summary>Rows a page.</summary>
    internal const int Rows = 60;

    /// <summary>The edition.</summary>
    [Parameter, EditorRequired]
    public StandardPack Standard { get; set; } = default!;

    /// <summary>The grades to show, over all pages.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<SystemGrade> Grades { get; set; } = [];

    /// <summary>Names of systems, by id.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, string> Names { get; set; } = new Dictionary<string, string>();

    /// <summary>The page asked for, from 1.</summary>
    [Parameter]
    public int Page { get; set; } = 1;

    /// <summary>The address of a page.</summary>
    [Parameter, EditorRequired]
    public Func<int, string> PageAddress { get; set; } = default!;

    /// <summary>The address of a system.</summary>
    [Parameter, EditorRequired]
    public Func<string, string> SystemAddress { get; set; } = default!;

    private int Pages => Math.Max(1, (Grades.Count + Rows - 1) / Rows);

    private int At => Math.Clamp(Page, 1, Pages);

    private IEnumerable<SystemGrade> Shown => Grades.Skip((At - 1) * Rows).Take(Rows);
}
