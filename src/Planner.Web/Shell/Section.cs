namespace Planner.Web.Shell;

/// <summary>The entries of the navigation.</summary>
internal enum Section
{
    /// <summary>Estates.</summary>
    Estates,

    /// <summary>Assessments, systems and clauses.</summary>
    Assessment,

    /// <summary>Plans.</summary>
    Plans,

    /// <summary>Simulations.</summary>
    Simulation,

    /// <summary>Runs.</summary>
    Runs,

    /// <summary>Drills and the lab.</summary>
    Drills,
}
