namespace Planner.Model.Estates;

/// <summary>What starts a takeover.</summary>
public enum FailoverMode
{
    /// <summary>A person, step by step.</summary>
    Manual,

    /// <summary>A person, one action.</summary>
    Assisted,

    /// <summary>The cluster itself.</summary>
    Automatic,
}
