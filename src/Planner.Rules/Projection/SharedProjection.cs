using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads what systems share: organisation, people, procedures, agreements, and what concerns several of them.</summary>
internal sealed class SharedProjection(EstateIndex index, Place root, Days days)
{
    private readonly Estate estate = index.Estate;
    private readonly DateOnly asOf = days.Assessment;
    private readonly Lazy<OrganisationFacts?> organisation =
        new(() => OrganisationProjection.Organisation(index.Estate.Organisation, root.Enter("organisation"), days));

    private readonly ConcernedFacts<BusinessFunction, FunctionFacts> functions = new(
        root.List(index.Estate.Functions, "functions"),
        index.Functions,
        function => FunctionProjection.Function(function, root.Enter("functions").Enter(function.Id)));

    private readonly ConcernedFacts<Supplier, SupplierFacts> suppliers = new(
        root.List(index.Estate.Suppliers, "suppliers"),
        index.Suppliers,
        supplier => SupplierProjection.Supplier(supplier, root.Enter("suppliers").Enter(supplier.Id), days));

    private readonly ConcernedFacts<Review, ReviewFacts> reviews = new(
        root.List(index.Estate.Reviews, "reviews"),
        index.Reviews,
        review => ReviewProjection.Review(review, root.Enter("reviews").Enter(review.Id), days));

    private readonly Dictionary<string, FactList<StaffFacts>?> staff = new(StringComparer.Ordinal);
    private FactList<ProcedureFacts>? procedures;
    private List<(Agreement Agreement, AgreementFacts Facts)>? agreements;

    /// <summary>The organisation; one record.</summary>
    public OrganisationFacts? Organisation() => organisation.Value;

    /// <summary>Business functions that need a system.</summary>
    public FactList<FunctionFacts>? Functions(string system) => functions.Of(system);

    /// <summary>Suppliers on whom a system leans.</summary>
    public FactList<SupplierFacts>? Suppliers(string system) => suppliers.Of(system);

    /// <summary>Reviews that took place of a system, or of no single systems.</summary>
    public FactList<ReviewFacts>? Reviews(string system) => reviews.Of(system);

    /// <summary>People, with whether they are at the standby site; one list a site.</summary>
    public FactList<StaffFacts>? Staff(string? standbySite)
    {
        // No site has an empty id, so that can stand for the unknown one.
        if (!staff.TryGetValue(standbySite ?? "", out var known))
        {
            staff.Add(standbySite ?? "", known = MakeStaff(standbySite));
        }

        return known;
    }

    /// <summary>Written procedures; one list.</summary>
    public FactList<ProcedureFacts>? Procedures() => procedures ??= MakeProcedures();

    private FactList<StaffFacts>? MakeStaff(string? standbySite)
    {
        var groups = root.List(estate.Staff, "staff");
        return groups is null ? null : Members.Of(groups, group => Group(group, standbySite), _ => true);
    }

    private FactList<ProcedureFacts>? MakeProcedures()
    {
        var written = root.List(estate.Procedures, "procedures");
        return written is null ? null : Members.Of(written, Procedure, _ => true);
    }

    /// <summary>Agreements that cover a system.</summary>
    public FactList<AgreementFacts>? Agreements(string system)
    {
        if (root.List(estate.Agreements, "agreements") is not { } all)
        {
            return null;
        }

        agreements ??= [.. all.Items.Select(agreement => (agreement, Agreement(agreement)))];
        return Members.Of(
            new Listing<(Agreement Agreement, AgreementFacts Facts)>(agreements, all.Partial),
            item => item.Facts,
            item => Kleene.Holds(root.Enter("agreements").Enter(item.Agreement.Id).List(item.Agreement.Systems, "systems"), system));
    }

    private StaffFacts Group(StaffGroup group, string? standbySite)
    {
        var place = root.Enter("staff").Enter(group.Id);
        return new StaffFacts
        {
            Id = group.Id,
            Role = place.Read<StaffRole>(group.Role, "role"),
            Count = place.Read(group.Count, "count"),
            Dedicated = place.Read(group.Dedicated, "dedicated"),
            Coverage = place.Read(group.Coverage, "coverage"),
            AtStandby = Kleene.Same(place.Join(group.Site, "site"), standbySite),
            TrainedAge = new DayView(group.TrainedOn, place, "trainedOn", days).StateAge,
            Deputies = place.Read(group.Deputies, "deputies"),
        };
    }

    private ProcedureFacts Procedure(Procedure procedure)
    {
        var place = root.Enter("procedures").Enter(procedure.Id);
        return new ProcedureFacts
        {
            Id = procedure.Id,
            Key = place.Read<ProcedureKey>(procedure.Key, "key"),
            InForce = InForce(
                place.Read(procedure.Document?.Sha256, "document") is not null && place.Read(procedure.ApprovedBy, "approvedBy") is { Length: > 0 },
                place.Read(procedure.ApprovedOn, "approvedOn"),
                place.Read(procedure.ReviewBy, "reviewBy")),
        };
    }

    private bool? InForce(bool documented, DateOnly? approvedOn, DateOnly? reviewBy)
    {
        if (reviewBy < asOf || approvedOn > asOf)
        {
            return false;
        }

        return documented && approvedOn is not null && reviewBy is not null ? true : null;
    }

    private AgreementFacts Agreement(Agreement agreement)
    {
        var place = root.Enter("agreements").Enter(agreement.Id);
        var from = place.Read(agreement.ValidFrom, "validFrom");
        var to = place.Read(agreement.ValidTo, "validTo");
        return new AgreementFacts
        {
            Id = agreement.Id,
            Kind = place.Read<AgreementKind>(agreement.Kind, "kind"),
            DeliveryTime = place.Read(agreement.DeliveryTime, "deliveryTime"),
            InForce = Kleene.And(from is null ? null : from <= asOf, to is null ? null : asOf <= to),
        };
    }
}
