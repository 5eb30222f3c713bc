namespace Planner.Web.Pages.Runs;

/// <summary>Which dialog of a run is open.</summary>
internal enum RunQuestion
{
    /// <summary>None.</summary>
    None,

    /// <summary>Whether to approve.</summary>
    Approve,

    /// <summary>Whether to end it.</summary>
    Abort,

    /// <summary>What a waiting step asks.</summary>
    Confirm,
}
