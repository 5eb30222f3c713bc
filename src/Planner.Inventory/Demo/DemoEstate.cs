using Planner.Model.Estates;

namespace Planner.Inventory.Demo;

/// <summary>
/// Invented estates of any size, of a bank with all grades of protection and of record keeping: some systems lack protections,
/// some values are not known, some evidence has run out. Same arguments, same estate, on every machine.
/// </summary>
public static class DemoEstate
{
    /// <summary>The day a demo estate describes unless another is stated.</summary>
    public static readonly DateOnly DefaultDay = new(2026, 10, 1);

    private const int MostSystems = 1_000_000;

    /// <summary>Invents an estate.</summary>
    /// <param name="count">How many systems, 1 to 1,000,000, both inside.</param>
    /// <param name="seed">Another seed, another estate.</param>
    /// <param name="asOf">The day it describes; null takes <see cref="DefaultDay"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of systems is outside its bounds.</exception>
    public static Estate Make(int count, int seed, DateOnly? asOf = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MostSystems);
        var dice = new Dice(seed, asOf ?? DefaultDay);
        var places = new Places(dice, count);
        var organisations = new Organisations(dice, places);
        var maker = new Systems(dice, places);
        var records = new Records(dice);
        var organisation = organisations.Organisation();
        var made = new List<SystemRecord>(count);
        records.AddShared();
        for (var index = 0; index < count; index++)
        {
            var (system, grade) = maker.Next(index);
            made.Add(system);
            records.Add(system, grade);
        }

        return Detailed(new Estate
        {
            ApiVersion = "planner/v1",
            AsOf = dice.AsOf,
            Organisation = organisation,
            Functions = new Listing<BusinessFunction>([.. organisations.Functions(made)]),
            Sites = new Listing<Site>(places.Sites),
            Links = new Listing<Link>(places.Links),
            Systems = new Listing<SystemRecord>(made),
            Agreements = new Listing<Agreement>([.. organisations.Agreements()]),
            Staff = new Listing<StaffGroup>([.. organisations.Staff()]),
            Procedures = new Listing<Procedure>([.. organisations.Procedures()]),
            RecoveryPlans = new Listing<RecoveryPlan>(records.Plans),
            Exercises = new Listing<Exercise>(records.Exercises),
            Incidents = new Listing<Incident>(records.Incidents),
            Evidence = new Listing<EvidenceEntry>(records.Evidence),
        }, new Dice(~seed, dice.AsOf));
    }

    // A stream of its own, so that whatever is asked here never moves what protects the systems.
    private static Estate Detailed(Estate estate, Dice dice)
    {
        var (details, governance) = (new Details(dice), new Governance(dice));
        SystemRecord[] systems = [.. estate.Systems!.Items.Select(details.Over)];
        var planned = systems.Where(system => system.RecoveryPlan is not null).ToDictionary(system => system.RecoveryPlan!, StringComparer.Ordinal);
        return estate with
        {
            Organisation = governance.Over(estate.Organisation!),
            Functions = new Listing<BusinessFunction>([.. estate.Functions!.Items.Select(details.Over)]),
            Sites = new Listing<Site>([.. estate.Sites!.Items.Select(details.Over)]),
            Links = new Listing<Link>([.. estate.Links!.Items.SelectMany(details.Over)]),
            Systems = new Listing<SystemRecord>(systems),
            Staff = new Listing<StaffGroup>([.. estate.Staff!.Items.Select(details.Over)]),
            RecoveryPlans = new Listing<RecoveryPlan>([.. estate.RecoveryPlans!.Items.Select(plan => details.Over(plan, planned[plan.Id]))]),
            Exercises = new Listing<Exercise>([.. estate.Exercises!.Items.Select(details.Over)]),
            Reviews = new Listing<Review>([.. governance.Reviews(systems)]),
            Suppliers = new Listing<Supplier>([.. governance.Suppliers(systems)]),
            Evidence = new Listing<EvidenceEntry>([.. estate.Evidence!.Items, .. governance.Evidence(), .. systems.Select(details.Backing).OfType<EvidenceEntry>()]),
        };
    }
}
