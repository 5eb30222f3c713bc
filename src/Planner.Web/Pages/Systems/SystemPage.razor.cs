using Microsoft.AspNetCore.Components;
using Planner.Model.Grading;

namespace Planner.Web.Pages.Systems;

/// <summary>One system by one edition: levels, gaps, clauses.</summary>
public sealed partial class SystemPage
{
    /// <summary>The system's id.</summary>
    [Parameter]
    public string System { get; set; } = "";

    private SystemGrade? Grade => Graded!.Assessment.Systems.FirstOrDefault(grade => grade.System == System && grade.Standard == Standard.Id);

    private string ClauseAddress(string clause) => Links.Clause(Name, System, clause, Standard.Id, AsOf);
}
