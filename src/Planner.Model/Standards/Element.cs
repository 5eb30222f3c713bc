namespace Planner.Model.Standards;

/// <summary>One of the resources that a standard grades apart.</summary>
public sealed record Element
{
    /// <summary>Unique in the pack.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required Words Name { get; init; }
}
