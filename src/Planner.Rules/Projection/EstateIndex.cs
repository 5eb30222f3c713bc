using Planner.Model.Estates;
using Planner.Rules.Evidence;

namespace Planner.Rules.Projection;

/// <summary>An estate made ready for looking things up by id and by system; built once, shared by all systems.</summary>
public sealed class EstateIndex
{
    private readonly Dictionary<string, Site> sites;
    private readonly Dictionary<string, RecoveryPlan> plans;
    private readonly ILookup<string, Exercise> exercises;
    private readonly ILookup<string, Link> links;

    /// <summary>Indexes an estate that the reader has accepted: ids are unique and references name something.</summary>
    public EstateIndex(Estate estate)
    {
        Estate = estate;
        Evidence = new EvidenceIndex(estate);
        sites = Items(estate.Sites).ToDictionary(site => site.Id, StringComparer.Ordinal);
        plans = Items(estate.RecoveryPlans).ToDictionary(plan => plan.Id, StringComparer.Ordinal);
        exercises = Items(estate.Exercises)
            .SelectMany(exercise => exercise.Systems, (exercise, system) => (system, exercise))
            .ToLookup(pair => pair.system, pair => pair.exercise, StringComparer.Ordinal);
        links = Items(estate.Links)
            .SelectMany(link => new[] { link.From, link.To }.Distinct(), (link, site) => (site, link))
            .ToLookup(pair => pair.site, pair => pair.link, StringComparer.Ordinal);
        Functions = new SystemIndex<BusinessFunction>(estate.Functions, function => function.Systems);
        Suppliers = new SystemIndex<Supplier>(estate.Suppliers, supplier => supplier.Systems);
        Reviews = new SystemIndex<Review>(estate.Reviews, review => review.Systems, emptyIsAll: true);
    }

    /// <summary>The estate.</summary>
    public Estate Estate { get; }

    /// <summary>The evidence behind its values.</summary>
    public EvidenceIndex Evidence { get; }

    /// <summary>Business functions by the systems they need.</summary>
    internal SystemIndex<BusinessFunction> Functions { get; }

    /// <summary>Suppliers by the systems that lean on them.</summary>
    internal SystemIndex<Supplier> Suppliers { get; }

    /// <summary>Reviews by the systems they covered; one that states that it names none concerns all.</summary>
    internal SystemIndex<Review> Reviews { get; }

    /// <summary>The site with the id; null when the id is unknown or names none.</summary>
    internal Site? Site(string? id) => id is null ? null : sites.GetValueOrDefault(id);

    /// <summary>The recovery plan with the id; null when the id is unknown or names none.</summary>
    internal RecoveryPlan? Plan(string? id) => id is null ? null : plans.GetValueOrDefault(id);

    /// <summary>The exercises that name the system, in the order of the estate.</summary>
    internal IEnumerable<Exercise> ExercisesOf(string system) => exercises[system];

    /// <summary>The lines with an end at the site, in the order of the estate.</summary>
    internal IEnumerable<Link> LinksAt(string site) => links[site];

    private static IReadOnlyList<T> Items<T>(Listing<T>? listing) => listing?.Items ?? [];
}
