namespace Planner.Web.Pages.Lab;

/// <summary>What can be asked for on a page and takes long.</summary>
public enum LabTaskKind
{
    /// <summary>Makes the lab.</summary>
    Up,

    /// <summary>Takes the lab away.</summary>
    Down,

    /// <summary>Builds the protection.</summary>
    Apply,

    /// <summary>Drills.</summary>
    Drill,

    /// <summary>Takes up a run.</summary>
    Resume,
}
