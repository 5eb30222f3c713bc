using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>A batch transfer of a data set.</summary>
public sealed record TransferFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>How it travels.</summary>
    public Channel? Channel { get; init; }

    /// <summary>Time from one batch to the next.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>True when it goes to the standby site.</summary>
    public bool? ToStandby { get; init; }
}
