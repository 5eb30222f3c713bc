using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Inventory.Demo;

/// <summary>Two centres and a media store in each home city, one centre in its remote city, and the lines between them.</summary>
internal sealed class Places
{
    // One group of centres carries about this many systems.
    private const int SystemsPerGroup = 2000;

    private readonly List<Site> sites = [];
    private readonly List<Link> links = [];

    public Places(Dice dice, int carried)
    {
        var count = Math.Clamp(1 + (carried / SystemsPerGroup), 1, City.Pairs.Count);
        Groups = [.. City.Pairs.Take(count).Select(pair => Build(dice, pair.Home, pair.Remote))];
    }

    /// <summary>Ids of the centres that belong together.</summary>
    internal sealed record Group(string Primary, string SameCity, string Remote, string Media);

    public IReadOnlyList<Group> Groups { get; }

    public IReadOnlyList<Site> Sites => sites;

    public IReadOnlyList<Link> Links => links;

    private Group Build(Dice dice, City home, City remote)
    {
        var primary = Centre(dice, home, "dc-a", "生产中心", "a");
        var second = Centre(dice, home, "dc-b", "同城灾备中心", "b");
        var far = Centre(dice, remote, "dc-r", "异地灾备中心", "a");
        var media = Centre(dice, home, "vault", "介质库", "v") with { ItSpaceFit = false, BusinessSpaceFit = false, MediaStorageFit = dice.Known(true) };
        sites.AddRange([primary, second, far, media]);
        Line(dice, primary, second, dice.Pick([10L, 40L, 100L]) * 1_000_000_000, dice.Real(0.6, 1.8));
        Line(dice, primary, far, dice.Pick([1L, 2L, 10L]) * 1_000_000_000, dice.Real(22, 45));
        Line(dice, second, far, 1_000_000_000, dice.Real(22, 45));
        return new Group(primary.Id, second.Id, far.Id, media.Id);
    }

    private static Site Centre(Dice dice, City city, string part, string name, string zone) => new()
    {
        Id = $"{city.Id}-{part}",
        Name = city.Region + name,
        Region = city.Region,
        Zone = $"{city.Id}-{zone}",
        FaultDomain = $"{city.Id}-{part}-power",
        Latitude = Math.Round(city.Latitude + dice.Real(-0.2, 0.2), 4),
        Longitude = Math.Round(city.Longitude + dice.Real(-0.2, 0.2), 4),
        Hazards = new Listing<string>([city.Hazard]),
        ItSpaceFit = dice.Known(true, 0.03),
        BusinessSpaceFit = dice.Known(dice.Chance(0.92), 0.03),
        MediaStorageFit = dice.Known(dice.Chance(0.85), 0.05),
        Hours = dice.Known(part == "vault" ? SiteHours.OfficeHours : SiteHours.AroundTheClock, 0.03),
    };

    private void Line(Dice dice, Site from, Site to, long bitsPerSecond, double roundTrip) => links.Add(new Link
    {
        Id = $"{from.Id}-{to.Id}",
        From = from.Id,
        To = to.Id,
        Bandwidth = new DataRate(bitsPerSecond),
        RoundTrip = dice.Known(TimeSpan.FromMilliseconds(Math.Ceiling(roundTrip)), 0.2),
        Carrier = dice.Pick(["中国电信", "中国联通", "中国移动"]),
    });
}
