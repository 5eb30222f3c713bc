namespace Planner.Engine.Comparing;

/// <summary>What can be compared.</summary>
internal enum ComparedKind
{
    /// <summary>An estate.</summary>
    Estate,

    /// <summary>What <c>assess --json</c> wrote.</summary>
    Assessment,

    /// <summary>A plan.</summary>
    Plan,

    /// <summary>A pack, by folder or id.</summary>
    Pack,
}
