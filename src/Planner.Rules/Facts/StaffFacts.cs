using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>People with one role.</summary>
public sealed record StaffFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>What they do.</summary>
    public StaffRole? Role { get; init; }

    /// <summary>How many.</summary>
    public long? Count { get; init; }

    /// <summary>True when this is their only job.</summary>
    public bool? Dedicated { get; init; }

    /// <summary>When they are on duty.</summary>
    public StaffCoverage? Coverage { get; init; }

    /// <summary>True when they are at the standby site.</summary>
    public bool? AtStandby { get; init; }

    /// <summary>Time since their last training.</summary>
    public TimeSpan? TrainedAge { get; init; }

    /// <summary>True when each key post has a named deputy.</summary>
    public bool? Deputies { get; init; }
}
