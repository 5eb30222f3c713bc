using Microsoft.AspNetCore.Components;
using Planner.Model.Grading;

namespace Planner.Web.Pages.Assessments;

/// <summary>The assessment of a stored estate by one edition.</summary>
public sealed partial class AssessmentPage
{
    /// <summary>Shows only systems proven at this level; all without it.</summary>
    [SupplyParameterFromQuery]
    public int? Level { get; set; }

    /// <summary>Page of the matrix, from 1.</summary>
    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    private IReadOnlyList<SystemGrade> OfStandard => [.. Graded!.Assessment.Systems.Where(grade => grade.Standard == Standard.Id)];

    /// <summary>What this edition's clauses wait for.</summary>
    private IReadOnlyList<MissingFact> Missing => [.. WaitedFor()];

    private IReadOnlyList<SystemGrade> Selected => Level is { } level ? [.. OfStandard.Where(grade => grade.Levels.Proven == level)] : OfStandard;

    private IEnumerable<MissingFact> WaitedFor()
    {
        var clauses = Standard.Clauses.Select(clause => clause.Id).ToHashSet();
        return from fact in Graded!.Assessment.Missing
               let waiting = fact.Clauses.Where(clauses.Contains).ToList()
               where waiting.Count > 0
               select fact with { Clauses = waiting };
    }

    private string Address(string standard, string? asOf) => Links.AssessmentOf(Name, standard, asOf);
}
