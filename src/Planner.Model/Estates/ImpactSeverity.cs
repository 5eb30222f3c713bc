namespace Planner.Model.Estates;

/// <summary>How bad an outage is, mildest first.</summary>
public enum ImpactSeverity
{
    /// <summary>Hardly felt.</summary>
    Minor,

    /// <summary>Felt, and made good at once.</summary>
    Moderate,

    /// <summary>Grave harm.</summary>
    Serious,

    /// <summary>Especially grave harm.</summary>
    Critical,
}
