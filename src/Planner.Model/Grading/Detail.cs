namespace Planner.Model.Grading;

/// <summary>For which clauses the facts that decided them are named. Naming costs a hundred times what judging costs.</summary>
public enum Detail
{
    /// <summary>For none.</summary>
    None,

    /// <summary>For those that fail or are unknown.</summary>
    Open,

    /// <summary>For all.</summary>
    All,
}
