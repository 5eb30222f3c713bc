namespace Planner.Model.Standards;

/// <summary>Whom a floor binds.</summary>
public enum FloorScope
{
    /// <summary>The system itself.</summary>
    System,

    /// <summary>Each business function that needs the system: the floor is asked once a function, with that one alone in <c>functions</c>.</summary>
    Function,
}
