namespace Planner.Model.Estates;

/// <summary>Where a system runs.</summary>
public enum Deployment
{
    /// <summary>The organisation's own machines.</summary>
    OwnDataCentre,

    /// <summary>A cloud of its own.</summary>
    PrivateCloud,

    /// <summary>A cloud shared in the industry.</summary>
    CommunityCloud,

    /// <summary>A public cloud.</summary>
    PublicCloud,

    /// <summary>Several of these.</summary>
    Hybrid,
}
