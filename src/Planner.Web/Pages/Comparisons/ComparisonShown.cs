using Planner.Engine.Comparing;
using Planner.Model.Findings;
using Planner.Model.Standards;
using Planner.Web.Computing;

namespace Planner.Web.Pages.Comparisons;

/// <summary>What the page of a comparison shows.</summary>
/// <param name="Ground">The estate; null when it cannot be read.</param>
/// <param name="Wish">What the address asks for, or what the form begins with.</param>
/// <param name="Comparison">What was found; null when nothing was asked for, or something stops it.</param>
/// <param name="TooLarge">True when there are too many systems to compare while somebody waits.</param>
/// <param name="Findings">What was remarked, or what stopped it.</param>
public sealed record ComparisonShown(EstateGround? Ground, ComparisonWish Wish, Comparison? Comparison, bool TooLarge, IReadOnlyList<Finding> Findings)
{
    /// <summary>The editions that grade.</summary>
    public IReadOnlyList<StandardPack> Standards => Graded(Ground);

    /// <summary>The editions that grade: those with levels first.</summary>
    internal static IReadOnlyList<StandardPack> Graded(EstateGround? ground) => [.. (ground?.Standards ?? []).Where(standard => standard.Claim != Claim.Nothing).OrderBy(standard => standard.Claim).ThenBy(standard => standard.Id, StringComparer.Ordinal)];
}
