namespace Planner.Model.Runs;

/// <summary>Where a step stands, by the journal alone.</summary>
public enum StepPhase
{
    /// <summary>Not begun.</summary>
    Pending,

    /// <summary>Begun; its effect may be there or not.</summary>
    Intended,

    /// <summary>Its commands ran; not yet checked.</summary>
    Applied,

    /// <summary>It failed; its effect may be there or not.</summary>
    Failed,

    /// <summary>It waits for a person.</summary>
    Asked,

    /// <summary>A person found that its effect is wholly absent; it will be applied.</summary>
    ConfirmedAbsent,

    /// <summary>Its effect was seen after it was applied.</summary>
    Checked,

    /// <summary>Its effect was found there and it was not done again.</summary>
    Adopted,

    /// <summary>A person confirmed with evidence that its effect is there.</summary>
    Confirmed,
}
