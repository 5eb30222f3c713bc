namespace Planner.Model.Estates;

/// <summary>What kind of organisation.</summary>
public enum OrganisationKind
{
    /// <summary>A bank.</summary>
    Bank,

    /// <summary>A provincial rural credit union.</summary>
    RuralCreditUnion,

    /// <summary>An insurer.</summary>
    Insurer,

    /// <summary>A securities, fund or futures firm.</summary>
    Securities,

    /// <summary>A government body.</summary>
    Government,

    /// <summary>A hospital.</summary>
    Hospital,

    /// <summary>A school or university.</summary>
    University,

    /// <summary>Any other company.</summary>
    Company,
}
