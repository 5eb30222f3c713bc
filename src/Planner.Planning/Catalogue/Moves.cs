namespace Planner.Planning.Catalogue;

/// <summary>What must be moved at a recovery.</summary>
public enum Moves
{
    /// <summary>Nothing: the data is there.</summary>
    Nothing,

    /// <summary>The last changes: the standby holds the rest already, and so any mistake as well.</summary>
    Changes,

    /// <summary>Everything.</summary>
    All,
}
