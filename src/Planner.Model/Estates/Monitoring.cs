namespace Planner.Model.Estates;

/// <summary>What is watched of a system.</summary>
public sealed record Monitoring
{
    /// <summary>Parts watched.</summary>
    public Listing<MonitoredPart>? Covers { get; init; }

    /// <summary>True when alarms reach somebody at any hour.</summary>
    public bool? Alerts { get; init; }
}
