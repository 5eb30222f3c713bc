using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Web.Pages.Assessments;

/// <summary>An assessment with the editions it was made by; shared by all pages that show it, never changed.</summary>
/// <param name="Assessment">The grades. Facts are not named.</param>
/// <param name="Standards">The editions: those with levels first, then rules without, each by id.</param>
/// <param name="Names">Names of the systems that have one, by id.</param>
public sealed record GradedEstate(Assessment Assessment, IReadOnlyList<StandardPack> Standards, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>Gaps that somebody accepts, or accepted once.</summary>
    public IReadOnlyList<AcceptedRisk> Risks { get; init; } = [];

    /// <summary>What is being done about gaps.</summary>
    public IReadOnlyList<GapAction> Actions { get; init; } = [];

    /// <summary>The edition asked for, the first one when it is not there.</summary>
    public StandardPack Standard(string? id) => Standards.FirstOrDefault(standard => standard.Id == id) ?? Standards[0];
}
