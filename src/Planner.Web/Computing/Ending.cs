namespace Planner.Web.Computing;

/// <summary>How a computation ended.</summary>
internal enum Ending
{
    /// <summary>With an answer.</summary>
    Finished,

    /// <summary>Somebody called it off.</summary>
    CalledOff,

    /// <summary>The time limit was reached first.</summary>
    OutOfTime,

    /// <summary>A promise was broken; the log says which.</summary>
    Failed,
}
