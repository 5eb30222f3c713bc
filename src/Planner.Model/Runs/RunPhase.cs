namespace Planner.Model.Runs;

/// <summary>Where a run stands.</summary>
public enum RunPhase
{
    /// <summary>It exists, and no step has begun.</summary>
    Starting,

    /// <summary>Steps have begun. Without a living lease its driver is gone, and it can be resumed.</summary>
    Running,

    /// <summary>A step waits for a person's answer.</summary>
    Waiting,

    /// <summary>A step failed; it can be resumed or aborted.</summary>
    Failed,

    /// <summary>It was not allowed to begin; nothing was changed. Last.</summary>
    Refused,

    /// <summary>A person ended it. Last.</summary>
    Aborted,

    /// <summary>Every step's effect is there. Last.</summary>
    Finished,
}
