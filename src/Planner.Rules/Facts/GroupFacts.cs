using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>A group of the recovery organisation.</summary>
public sealed record GroupFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>What it is there for.</summary>
    public GroupDuty? Duty { get; init; }

    /// <summary>True when a head is named.</summary>
    public bool? Headed { get; init; }

    /// <summary>True when a deputy is named who is not the head.</summary>
    public bool? Deputised { get; init; }
}
