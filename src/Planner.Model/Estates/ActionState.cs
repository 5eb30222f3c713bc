namespace Planner.Model.Estates;

/// <summary>How far an action is.</summary>
public enum ActionState
{
    /// <summary>Not begun.</summary>
    Open,

    /// <summary>Begun.</summary>
    Underway,

    /// <summary>Finished; the grade shows whether it helped.</summary>
    Done,

    /// <summary>Given up.</summary>
    Dropped,
}
