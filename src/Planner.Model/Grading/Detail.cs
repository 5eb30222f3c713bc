namespace Planner.Model.Grading;

/// <summary>For which clauses the facts that decided them, and what their evidence lacks, are named. Naming costs a hundred times what judging costs.</summary>
public enum Detail
{
    /// <summary>For none.</summary>
    None,

    /// <summary>For those that fail or are unknown, of each clause the two dozen that matter most.</summary>
    Open,

    /// <summary>For all, and all of them.</summary>
    All,
}
