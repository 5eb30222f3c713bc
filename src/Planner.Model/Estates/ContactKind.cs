namespace Planner.Model.Estates;

/// <summary>Whom an organisation must reach in a disaster.</summary>
public enum ContactKind
{
    /// <summary>The authority in charge.</summary>
    Authority,

    /// <summary>A supplier of equipment or services.</summary>
    Supplier,

    /// <summary>A telecommunications carrier.</summary>
    Telecom,

    /// <summary>The power company.</summary>
    Power,

    /// <summary>The police.</summary>
    Police,

    /// <summary>The fire brigade.</summary>
    Fire,

    /// <summary>Local government.</summary>
    Government,

    /// <summary>The press.</summary>
    Media,

    /// <summary>Customers.</summary>
    Customer,
}
