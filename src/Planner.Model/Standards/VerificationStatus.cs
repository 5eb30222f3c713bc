namespace Planner.Model.Standards;

/// <summary>How well the product's wording of a clause is backed by the text of the standard, weakest first.</summary>
public enum VerificationStatus
{
    /// <summary>Only the title is known; never graded.</summary>
    Placeholder,

    /// <summary>Taken over from another edition; whether this edition changed it is not known.</summary>
    Inherited,

    /// <summary>From general knowledge of the published text; not yet checked.</summary>
    Recall,

    /// <summary>From a credible page that reproduces or summarises it.</summary>
    Secondary,

    /// <summary>Checked against the text itself.</summary>
    Verified,
}
