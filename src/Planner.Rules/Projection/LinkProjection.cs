using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads lines as clauses see them; one view a pair of primary and standby site.</summary>
internal sealed class LinkProjection(EstateIndex estate, Place root)
{
    private readonly Dictionary<(string Primary, string? Standby), LinkView> views = [];

    /// <summary>The lines at a primary site.</summary>
    /// <param name="primary">Its id; null when unknown.</param>
    /// <param name="standby">The id of the standby site; null when unknown.</param>
    public LinkView View(string? primary, string? standby)
    {
        if (primary is null)
        {
            return LinkView.Unknown;
        }

        if (!views.TryGetValue((primary, standby), out var view))
        {
            views.Add((primary, standby), view = Make(primary, standby));
        }

        return view;
    }

    private LinkView Make(string primary, string? standby)
    {
        if (root.List(estate.Estate.Links, "links") is not { } all)
        {
            return LinkView.Unknown;
        }

        LinkFacts[] links = [.. estate.LinksAt(primary).Select(link => Link(link, primary, standby))];
        LinkFacts[] across = [.. links.Where(link => link.ToStandby != false)];
        var isWhole = !all.Partial && standby is not null && Array.TrueForAll(across, link => link.ToStandby is not null);
        return new LinkView(
            FactList<LinkFacts>.Of(links, all.Partial),
            isWhole && Array.TrueForAll(across, link => link.Carrier is not null) ? across.DistinctBy(link => link.Carrier).Count() : null,
            Kleene.Or(all.Partial || standby is null ? null : false, HaveDisjointPair(across)));
    }

    private static bool? HaveDisjointPair(LinkFacts[] across)
    {
        bool? found = false;
        for (var one = 0; one < across.Length && found != true; one++)
        {
            for (var other = one + 1; other < across.Length && found != true; other++)
            {
                found = Kleene.Or(found, AreDisjoint(across[one], across[other]));
            }
        }

        return found;
    }

    private static bool? AreDisjoint(LinkFacts one, LinkFacts other) => Kleene.And(
        Kleene.And(one.ToStandby, other.ToStandby),
        Kleene.And(!Kleene.Same(one.Carrier, other.Carrier), !Kleene.Same(one.Route, other.Route)));

    private LinkFacts Link(Link link, string primary, string? standby)
    {
        var place = root.Enter("links").Enter(link.Id);
        var (from, to) = (place.Join(link.From, "from"), place.Join(link.To, "to"));
        return new LinkFacts
        {
            Id = link.Id,
            Carrier = place.Read(link.Carrier, "carrier"),
            Route = place.Read(link.Route, "route"),
            ToStandby = Kleene.Or(Joins(from, to, primary, standby), Joins(to, from, primary, standby)),
        };
    }

    private static bool? Joins(string? here, string? there, string primary, string? standby) =>
        Kleene.And(Kleene.Same(here, primary), Kleene.Same(there, standby));
}
