using Planner.Model.Quantities;

namespace Planner.Model.Estates;

/// <summary>A part of a system.</summary>
public sealed record Component : IIdentified
{
    /// <summary>Unique in the system.</summary>
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public string? Name { get; init; }

    /// <summary>What it is.</summary>
    public required ComponentKind Kind { get; init; }

    /// <summary>Where it runs.</summary>
    [Refers("sites")]
    public string? Site { get; init; }

    /// <summary>Product and version, such as <c>postgresql 15</c>.</summary>
    public string? Technology { get; init; }

    /// <summary>Data it holds.</summary>
    public DataSize? Size { get; init; }

    /// <summary>Rate at which its data changes, mean.</summary>
    public DataRate? ChangeRate { get; init; }

    /// <summary>True when its data is critical to the business function.</summary>
    public bool? Critical { get; init; }

    /// <summary>How many alike.</summary>
    public int? Count { get; init; }
}
