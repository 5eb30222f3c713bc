using Planner.Model.Estates;
using Planner.Rules.Facts;
using Planner.Rules.Projection;

namespace Planner.Rules.Grading;

/// <summary>What the names in path templates stand for, seen from one system.</summary>
/// <param name="Estate">The estate.</param>
/// <param name="System">The system.</param>
/// <param name="AsOf">The day of the assessment.</param>
internal sealed record TemplateNames(EstateIndex Estate, SystemRecord System, DateOnly AsOf)
{
    private IReadOnlyList<string>? deciding;

    /// <summary>The ids a name stands for; none where they are unknown.</summary>
    /// <param name="name">With its braces.</param>
    /// <param name="ids">The ids along the path of the fact.</param>
    public IEnumerable<string> Ids(string name, IReadOnlyList<string> ids) => name switch
    {
        "{system}" => [System.Id],
        "{primarySite}" => One(System.PrimarySite),
        "{standbySite}" => One(System.Standby?.Site),
        "{plan}" => One(System.RecoveryPlan),
        "{copySite}" => Copies(ids).Select(copy => copy.Site).OfType<string>().Distinct(),
        "{destination}" => One(Find(System.Replications, ids[1])?.To),
        "{standbyLink}" => LinksToStandby(),
        "{decidingDrill}" => deciding ??= [.. Achieved.Deciding(Drills()).Select(drill => drill.Id)],
        _ => throw new InvalidDataException($"The fact catalogue uses the name {name}, which stands for nothing."),
    };

    /// <summary>The ids in a list of the estate.</summary>
    public IEnumerable<string> Members(string path)
    {
        var segments = path.Split('/');
        return segments switch
        {
            ["systems", _, "components"] => Of(System.Components),
            ["systems", _, "backups"] => Of(System.Backups),
            ["systems", _, "transfers"] => Of(System.Transfers),
            ["systems", _, "replications"] => Of(System.Replications),
            ["systems", _, "backups", var backup, "copies"] => Of(Find(System.Backups, backup)?.Copies),
            ["agreements"] => Of(Estate.Estate.Agreements),
            ["exercises"] => Estate.ExercisesOf(System.Id).Select(exercise => exercise.Id),
            ["functions"] => Estate.Functions.Of(System.Id).Items.Select(concern => concern.Item.Id),
            ["suppliers"] => Estate.Suppliers.Of(System.Id).Items.Select(concern => concern.Item.Id),
            ["reviews"] => Estate.Reviews.Of(System.Id).Items.Select(concern => concern.Item.Id),
            ["links"] => LinksAtPrimary().Select(link => link.Id),
            _ => throw new InvalidDataException($"The fact catalogue asks for every item of {path}, which is no list it may name."),
        };
    }

    private IEnumerable<Link> LinksAtPrimary() => System.PrimarySite is { } primary ? Estate.LinksAt(primary) : [];

    private IEnumerable<string> LinksToStandby() => System.Standby?.Site is { } standby
        ? LinksAtPrimary().IntersectBy(Estate.LinksAt(standby).Select(link => link.Id), link => link.Id).Select(link => link.Id)
        : [];

    private IEnumerable<BackupCopy> Copies(IReadOnlyList<string> ids)
    {
        var copies = Find(System.Backups, ids[1])?.Copies?.Items ?? [];
        return ids.Count > 2 ? copies.Where(copy => copy.Id == ids[2]) : copies;
    }

    private IReadOnlyList<DrillFacts> Drills() => new DrillProjection(Estate, null, AsOf).Of(System).Drills?.Items ?? [];

    private static string[] One(string? id) => id is null ? [] : [id];

    private static IEnumerable<string> Of<T>(Listing<T>? listing)
        where T : IIdentified => (listing?.Items ?? []).Select(item => item.Id);

    private static T? Find<T>(Listing<T>? listing, string id)
        where T : class, IIdentified => listing?.Items.FirstOrDefault(item => item.Id == id);
}
