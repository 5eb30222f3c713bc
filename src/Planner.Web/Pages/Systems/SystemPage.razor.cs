using Microsoft.AspNetCore.Components;
using Planner.Model.Grading;

namespace Planner.Web.Pages.Systems;

/// <summary>One system by one edition: levels, gaps, clauses.</summary>
public sealed partial class SystemPage
{
    /// <summary>The system's id.</summary>
    [Parameter]
    public string System { get; set; } = "";

    /// <summary><c>all</c> shows every clause; without it only those that are not met or unknown.</summary>
    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    private SystemGrade? Grade => Graded!.Assessment.Systems.FirstOrDefault(grade => grade.System == System && grade.Standard == Standard.Id);

    private string ClauseAddress(string clause) => Links.Clause(Name, System, clause, Standard.Id, AsOf);
}
