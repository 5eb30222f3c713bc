using Planner.Model.Quantities;

namespace Planner.Model.Estates;

/// <summary>One information system with the protections in force. An absent value is unknown.</summary>
public sealed record SystemRecord : IIdentified
{
    /// <summary>Unique among systems.</summary>
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public string? Name { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>True when an important business depends on it.</summary>
    public bool? Important { get; init; }

    /// <summary>Where it runs.</summary>
    public Deployment? Deployment { get; init; }

    /// <summary>Where it normally runs.</summary>
    [Refers("sites")]
    public string? PrimarySite { get; init; }

    /// <summary>Levels confirmed or proposed as required.</summary>
    public Listing<RequiredLevel>? Required { get; init; }

    /// <summary>Recovery time objective.</summary>
    public TimeSpan? Rto { get; init; }

    /// <summary>Recovery point objective.</summary>
    public TimeSpan? Rpo { get; init; }

    /// <summary>Time it needs by itself once everything that it hard-depends on is back.</summary>
    public TimeSpan? OwnRecovery { get; init; }

    /// <summary>Availability objective.</summary>
    public Availability? AvailabilityObjective { get; init; }

    /// <summary>Its parts.</summary>
    public Listing<Component>? Components { get; init; }

    /// <summary>What must recover to one common point.</summary>
    public Listing<ConsistencyGroup>? ConsistencyGroups { get; init; }

    /// <summary>What it needs.</summary>
    public Listing<Dependency>? Dependencies { get; init; }

    /// <summary>Backups in force.</summary>
    public Listing<Backup>? Backups { get; init; }

    /// <summary>Batch transfers in force.</summary>
    public Listing<BatchTransfer>? Transfers { get; init; }

    /// <summary>Replications in force.</summary>
    public Listing<Replication>? Replications { get; init; }

    /// <summary>The standby processing system.</summary>
    public Standby? Standby { get; init; }

    /// <summary>The standby network.</summary>
    public StandbyNetwork? StandbyNetwork { get; init; }

    /// <summary>Its recovery plan.</summary>
    [Refers("recoveryPlans")]
    public string? RecoveryPlan { get; init; }

    /// <summary>Measured service of the last twelve months.</summary>
    public ServiceRecord? Service { get; init; }

    /// <summary>Level of classified protection that was filed, 1 to 5 (GB/T 22239).</summary>
    public int? ClassifiedLevel { get; init; }

    /// <summary>True when it is a cloud platform that serves finance (JR/T 0168).</summary>
    public bool? FinancialCloud { get; init; }

    /// <summary>The day of the last change that plan and standby must follow.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>What is watched of it.</summary>
    public Monitoring? Monitoring { get; init; }
}
