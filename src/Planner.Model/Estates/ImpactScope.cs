namespace Planner.Model.Estates;

/// <summary>Whom an outage reaches, narrowest first.</summary>
public enum ImpactScope
{
    /// <summary>Internal auxiliary work.</summary>
    InternalSupport,

    /// <summary>Internal operation and management.</summary>
    InternalOperation,

    /// <summary>Rights of citizens, legal persons and other organisations.</summary>
    Customers,

    /// <summary>Public interest, financial stability or order of the country.</summary>
    Public,
}
