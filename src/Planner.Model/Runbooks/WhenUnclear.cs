namespace Planner.Model.Runbooks;

/// <summary>What resuming does with a step that was begun and whose effect cannot be told from the host.</summary>
public enum WhenUnclear
{
    /// <summary>Doing it again has the same effect as doing it once.</summary>
    Repeatable,

    /// <summary>Its undo runs first, then it is done again.</summary>
    UndoFirst,

    /// <summary>A person decides.</summary>
    AskPerson,
}
