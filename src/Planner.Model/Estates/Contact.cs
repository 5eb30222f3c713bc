namespace Planner.Model.Estates;

/// <summary>Somebody outside who must be reached in a disaster.</summary>
public sealed record Contact : IIdentified
{
    /// <summary>Unique among contacts.</summary>
    public required string Id { get; init; }

    /// <summary>Who.</summary>
    public required ContactKind Kind { get; init; }

    /// <summary>The day on which the number was last found to be right.</summary>
    public DateOnly? CheckedOn { get; init; }
}
