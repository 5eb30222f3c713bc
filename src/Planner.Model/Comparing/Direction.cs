namespace Planner.Model.Comparing;

/// <summary>Which way something went from the first to the second.</summary>
public enum Direction
{
    /// <summary>Its levels are the same.</summary>
    Same,

    /// <summary>A level rose and none fell.</summary>
    Rose,

    /// <summary>A level fell and none rose.</summary>
    Fell,

    /// <summary>One level rose and another fell, such as proven and possible.</summary>
    Mixed,

    /// <summary>Only the second has it.</summary>
    Added,

    /// <summary>Only the first has it.</summary>
    Removed,
}
