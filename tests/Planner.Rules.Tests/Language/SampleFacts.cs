using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Tests.Language;

public enum ReplicationMode
{
    None,
    Async,
    SemiSync,
}

public sealed record Backup(string Id, string? Kind, bool? Offsite, TimeSpan? Interval, long? Copies) : IIdentified;

public sealed record DataSet(string Id, double? Terabytes, ReplicationMode? Mode, FactList<Backup>? Backups) : IIdentified;

public sealed record Staff(int? OnCall, bool? AroundTheClock, string? Lead);

/// <summary>One fact of every type a clause can speak of.</summary>
public sealed record SampleFacts
{
    public bool? HasPlan { get; init; }

    public int? Drills { get; init; }

    public long? RtoMinutes { get; init; }

    public double? DistanceKm { get; init; }

    public string? Tier { get; init; }

    public ReplicationMode? Replication { get; init; }

    public TimeSpan? WorstLoss { get; init; }

    public DateTimeOffset? LastDrill { get; init; }

    public Staff? Staff { get; init; }

    public FactList<DataSet>? CriticalData { get; init; }

    public FactList<string?>? Tags { get; init; }

    public FactList<long?>? Lags { get; init; }

    public FactList<ReplicationMode>? Modes { get; init; }
}
