using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads what systems share: people, procedures, agreements.</summary>
internal sealed class SharedProjection(Estate estate, Place root, DateOnly asOf)
{
    /// <summary>People, with whether they are at the standby site.</summary>
    public FactList<StaffFacts>? Staff(string? standbySite)
    {
        var groups = root.List(estate.Staff, "staff");
        return groups is null ? null : Members.Of(groups, group => Group(group, standbySite), _ => true);
    }

    /// <summary>Written procedures.</summary>
    public FactList<ProcedureFacts>? Procedures()
    {
        var procedures = root.List(estate.Procedures, "procedures");
        return procedures is null ? null : Members.Of(procedures, Procedure, _ => true);
    }

    /// <summary>Agreements that cover a system.</summary>
    public FactList<AgreementFacts>? Agreements(string system)
    {
        var agreements = root.List(estate.Agreements, "agreements");
        return agreements is null ? null : Members.Of(
            agreements,
            Agreement,
            agreement => Kleene.Holds(root.Enter("agreements").Enter(agreement.Id).List(agreement.Systems, "systems"), system));
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
