using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads the organisation as clauses see it.</summary>
internal static class OrganisationProjection
{
    /// <summary>The organisation; null when nothing is said of it.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="place">Its place.</param>
    /// <param name="days">The days that count.</param>
    public static OrganisationFacts? Organisation(Organisation? organisation, Place place, Days days) => organisation is null ? null : new OrganisationFacts
    {
        Kind = place.Read(organisation.Kind, "kind"),
        Assets = (double?)place.Read(organisation.Assets, "assets")?.Cny,
        CrossProvince = place.Read(organisation.CrossProvince, "crossProvince"),
        LicensedAge = new DayView(organisation.LicensedOn, place, "licensedOn", days).EventAge,
        Groups = place.List(organisation.Groups, "groups") is { } groups
            ? Members.Of(groups, group => Group(group, place.Enter("groups").Enter(group.Id)), _ => true)
            : null,
        Contacts = place.List(organisation.Contacts, "contacts") is { } contacts
            ? Members.Of(contacts, contact => Contact(contact, place.Enter("contacts").Enter(contact.Id), days), _ => true)
            : null,
    };

    private static GroupFacts Group(RecoveryGroup group, Place place) => new()
    {
        Id = group.Id,
        Duty = place.Read<GroupDuty>(group.Duty, "duty"),
        Headed = place.IsNamed(group.Head, "head"),
        Deputised = IsAnother(place.Read(group.Deputy, "deputy"), place.Read(group.Head, "head")),
    };

    private static bool? IsAnother(string? deputy, string? head) => string.IsNullOrWhiteSpace(deputy) || string.IsNullOrWhiteSpace(head)
        ? null
        : !string.Equals(deputy.Trim(), head.Trim(), StringComparison.OrdinalIgnoreCase);

    private static ContactFacts Contact(Contact contact, Place place, Days days) => new()
    {
        Id = contact.Id,
        Kind = place.Read<ContactKind>(contact.Kind, "kind"),
        CheckedAge = new DayView(contact.CheckedOn, place, "checkedOn", days).StateAge,
    };
}
