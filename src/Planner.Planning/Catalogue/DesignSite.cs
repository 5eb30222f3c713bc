namespace Planner.Planning.Catalogue;

/// <summary>Where a design puts something, relative to the primary site.</summary>
public enum DesignSite
{
    /// <summary>Another site of the same city: survives the loss of the site.</summary>
    SameCity,

    /// <summary>A site of another city: survives the loss of the region.</summary>
    Remote,
}
