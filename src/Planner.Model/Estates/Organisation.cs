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
}
