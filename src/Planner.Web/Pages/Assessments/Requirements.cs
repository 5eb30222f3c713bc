using System.Globalization;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Assessments;

/// <summary>What an edition requires of a system: a confirmed level, or, where there are no levels, that all obligations are met.</summary>
internal static class Requirements
{
    /// <summary>The level that counts as enough; null when unknown.</summary>
    public static int? RequiredBy(this SystemGrade grade, StandardPack standard) => standard.Claim == Claim.Obligations ? 1 : grade.Required;

    /// <summary>The same for people.</summary>
    public static string RequiredWords(this SystemGrade grade, StandardPack standard) => standard.Claim == Claim.Obligations
        ? Terms.Of(Fulfilment.Met)
        : grade.Required?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
