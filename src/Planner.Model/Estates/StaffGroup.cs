namespace Planner.Model.Estates;

/// <summary>People with one role at one site.</summary>
public sealed record StaffGroup : IIdentified
{
    /// <summary>Unique among staff.</summary>
    public required string Id { get; init; }

    /// <summary>What they do.</summary>
    public required StaffRole Role { get; init; }

    /// <summary>Where.</summary>
    [Refers("sites")]
    public string? Site { get; init; }

    /// <summary>How many, 0 or more.</summary>
    public int? Count { get; init; }

    /// <summary>True when this is their only job.</summary>
    public bool? Dedicated { get; init; }

    /// <summary>When they are on duty.</summary>
    public StaffCoverage? Coverage { get; init; }

    /// <summary>The day of their last training.</summary>
    public DateOnly? TrainedOn { get; init; }

    /// <summary>True when each key post has a named deputy.</summary>
    public bool? Deputies { get; init; }
}
