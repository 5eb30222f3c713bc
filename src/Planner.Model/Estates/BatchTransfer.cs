namespace Planner.Model.Estates;

/// <summary>Critical data sent in batches to another site.</summary>
public sealed record BatchTransfer : IIdentified
{
    /// <summary>Unique in the system.</summary>
    public required string Id { get; init; }

    /// <summary>Components whose data it carries, whole.</summary>
    [Refers("./components")]
    public Listing<string>? Of { get; init; }

    /// <summary>Where to.</summary>
    [Refers("sites")]
    public string? To { get; init; }

    /// <summary>How it travels.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Time from one batch to the next.</summary>
    public TimeSpan? Interval { get; init; }
}
