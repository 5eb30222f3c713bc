using Planner.Model.Quantities;

namespace Planner.Model.Estates;

/// <summary>Whose estate it is.</summary>
public sealed record Organisation
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of organisation.</summary>
    public OrganisationKind? Kind { get; init; }

    /// <summary>Total assets.</summary>
    public Money? Assets { get; init; }

    /// <summary>True when it does business in several provinces.</summary>
    public bool? CrossProvince { get; init; }

    /// <summary>The day of its licence to do financial business.</summary>
    public DateOnly? LicensedOn { get; init; }

    /// <summary>The recovery organisation.</summary>
    public Listing<RecoveryGroup>? Groups { get; init; }

    /// <summary>Whom to reach outside.</summary>
    public Listing<Contact>? Contacts { get; init; }
}
