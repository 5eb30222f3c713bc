namespace Planner.Model.Estates;

/// <summary>A group of the recovery organisation.</summary>
public sealed record RecoveryGroup : IIdentified
{
    /// <summary>Unique among groups.</summary>
    public required string Id { get; init; }

    /// <summary>What it is there for.</summary>
    public required GroupDuty Duty { get; init; }

    /// <summary>Who leads it.</summary>
    public string? Head { get; init; }

    /// <summary>Who stands in for the head.</summary>
    public string? Deputy { get; init; }
}
