using Planner.Model.Grading;
using Planner.Rules.Facts;

namespace Planner.Rules.Grading;

/// <summary>The white paper's tiers (sections 2.1 and 5.1); every bound is inside, and the number governs where its words differ.</summary>
internal static class Tiers
{
    /// <summary>What "about zero" means for the minute tier: the product's figure, not the paper's.</summary>
    public static readonly TimeSpan NearZero = TimeSpan.FromSeconds(60);

    private static readonly (Tier Tier, TimeSpan Rto, TimeSpan Rpo)[] Bounds =
    [
        (Tier.Second, TimeSpan.FromMinutes(2), TimeSpan.Zero),
        (Tier.Minute, TimeSpan.FromMinutes(30), NearZero),
        (Tier.Hour, TimeSpan.FromHours(4), TimeSpan.FromHours(1)),
        (Tier.Day, TimeSpan.FromHours(24), TimeSpan.FromHours(24)),
        (Tier.Week, TimeSpan.FromDays(7), TimeSpan.MaxValue),
    ];

    /// <summary>The tightest tier whose bounds both hold; unknown when either figure is, except that the week tier has no RPO bound.</summary>
    public static Tier? Of(TimeSpan? rto, TimeSpan? rpo)
    {
        if (rto is null)
        {
            return null;
        }

        if (rto > Bounds[^1].Rto)
        {
            return Tier.None;
        }

        return rpo is null ? null : Array.Find(Bounds, bound => rto <= bound.Rto && rpo <= bound.Rpo).Tier;
    }

    /// <summary>The tier of what drills achieved.</summary>
    public static Tier? Of(AchievedFacts? achieved) => Of(achieved?.Rto, achieved?.Rpo);
}
