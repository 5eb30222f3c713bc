namespace Planner.Model.Estates;

/// <summary>Components that must be recovered to one common point.</summary>
public sealed record ConsistencyGroup : IIdentified
{
    /// <summary>Unique in the system.</summary>
    public required string Id { get; init; }

    /// <summary>Its members.</summary>
    [Refers("./components")]
    public required IReadOnlyList<string> Components { get; init; }
}
