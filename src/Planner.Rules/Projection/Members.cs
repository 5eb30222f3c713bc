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
        var members = new List<(TFacts Facts, bool Certain)>(listing.Items.Count);
        foreach (var item in listing.Items)
        {
            var belonging = belongs(item);
            if (belonging != false)
            {
                members.Add((facts(item), belonging == true));
            }
        }

        return FactList<TFacts>.Of(members, listing.Partial);
    }
}
