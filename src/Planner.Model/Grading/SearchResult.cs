namespace Planner.Model.Grading;

/// <summary>What came of a search.</summary>
public enum SearchResult
{
    /// <summary>Changes were found; none where nothing is missing.</summary>
    Found,

    /// <summary>No changes that may be made lead there.</summary>
    Impossible,

    /// <summary>The search ended at its limit with nothing.</summary>
    Undecided,
}
