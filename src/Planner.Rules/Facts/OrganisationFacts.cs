using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>The organisation; the same for all its systems.</summary>
public sealed record OrganisationFacts
{
    /// <summary>What kind.</summary>
    public OrganisationKind? Kind { get; init; }

    /// <summary>Total assets, in yuan.</summary>
    public double? Assets { get; init; }

    /// <summary>True when it does business in several provinces.</summary>
    public bool? CrossProvince { get; init; }

    /// <summary>Time since its licence.</summary>
    public TimeSpan? LicensedAge { get; init; }

    /// <summary>The recovery organisation.</summary>
    public FactList<GroupFacts>? Groups { get; init; }

    /// <summary>Whom to reach outside.</summary>
    public FactList<ContactFacts>? Contacts { get; init; }
}
