using Microsoft.AspNetCore.Components;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Web.Pages.Systems;

/// <summary>The clauses of an edition with their verdicts: those of a level that are open, or all.</summary>
public sealed partial class ClauseTable
{
    /// <summary>The edition.</summary>
    [Parameter, EditorRequired]
    public StandardPack Standard { get; set; } = default!;

    /// <summary>The grade.</summary>
    [Parameter, EditorRequired]
    public SystemGrade Grade { get; set; } = default!;

    /// <summary>True for all clauses.</summary>
    [Parameter]
    public bool All { get; set; }

    /// <summary>The address of this page with the open clauses.</summary>
    [Parameter, EditorRequired]
    public string OpenAddress { get; set; } = "";

    /// <summary>The address of this page with all clauses.</summary>
    [Parameter, EditorRequired]
    public string AllAddress { get; set; } = "";

    /// <summary>Where a clause is explained.</summary>
    [Parameter, EditorRequired]
    public Func<string, string> ClauseAddress { get; set; } = default!;

    private bool HasLevels => Standard.Claim != Claim.Obligations;

    private List<ClauseVerdict> Open => [.. Grade.Clauses.Where(verdict => verdict is { Role: ClauseRole.Level, Verdict: Verdict.Fail or Verdict.Unknown })];

    private IReadOnlyList<ClauseVerdict> Shown => All ? Grade.Clauses : Open;
}
