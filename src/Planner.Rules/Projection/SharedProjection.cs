using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads what systems share: people, procedures, agreements.</summary>
internal sealed class SharedProjection(Estate estate, Place root, DateOnly asOf)
{
    private readonly Dictionary<string, FactList<StaffFacts>?> staff = new(StringComparer.Ordinal);
    private FactList<ProcedureFacts>? procedures;
    private List<(Agreement Agreement, AgreementFacts Facts)>? agreements;

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
