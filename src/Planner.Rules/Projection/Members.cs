using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Makes fact lists out of listings.</summary>
internal static class Members
{
    /// <summary>The members that belong; where that is unknown, the member may belong.</summary>
    /// <param name="listing">What there is.</param>
    /// <param name="facts">The facts of an item.</param>
    /// <param name="belongs">Whether an item belongs; null is unknown.</param>
    public static FactList<TFacts> Of<T, TFacts>(Listing<T> listing, Func<T, TFacts> facts, Func<T, bool?> belongs)
        where TFacts : class
    {
        var members = new List<TFacts>(listing.Items.Count);
        var uncertain = new HashSet<TFacts>(ReferenceEqualityComparer.Instance);
        foreach (var item in listing.Items)
        {
            var belonging = belongs(item);
            if (belonging != false)
            {
                var member = facts(item);
                members.Add(member);
                if (belonging is null)
                {
                    uncertain.Add(member);
                }
            }
        }

        return FactList<TFacts>.Of(members, member => !uncertain.Contains(member), listing.Partial);
    }
}
