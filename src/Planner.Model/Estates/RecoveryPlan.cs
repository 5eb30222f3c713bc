namespace Planner.Model.Estates;

/// <summary>A disaster recovery plan.</summary>
public sealed record RecoveryPlan : IIdentified
{
    /// <summary>Unique among recovery plans.</summary>
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public string? Name { get; init; }

    /// <summary>Its version.</summary>
    public string? Version { get; init; }

    /// <summary>When this version was made.</summary>
    public DateOnly? VersionDate { get; init; }

    /// <summary>Who approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The last complete test.</summary>
    public CheckRecord? CompleteTest { get; init; }

    /// <summary>The last exercise of the plan.</summary>
    public CheckRecord? Exercise { get; init; }

    /// <summary>Open findings that block its use, 0 or more.</summary>
    public int? BlockingFindings { get; init; }

    /// <summary>Time by which equipment must have arrived.</summary>
    public TimeSpan? EquipmentArrival { get; init; }

    /// <summary>Time by which lines and network equipment must have arrived.</summary>
    public TimeSpan? NetworkArrival { get; init; }

    /// <summary>Time for installing and restoring after that.</summary>
    public TimeSpan? InstallAndRestore { get; init; }

    /// <summary>Time for switching the network after that.</summary>
    public TimeSpan? NetworkCutover { get; init; }

    /// <summary>The document.</summary>
    public Attachment? Document { get; init; }

    /// <summary>What it treats.</summary>
    public Listing<PlanTopic>? Topics { get; init; }

    /// <summary>Who keeps and distributes it.</summary>
    public string? Custodian { get; init; }

    /// <summary>Sites that hold a copy.</summary>
    [Refers("sites")]
    public Listing<string>? CopySites { get; init; }

    /// <summary>True when everybody who takes part has the current version.</summary>
    public bool? Distributed { get; init; }

    /// <summary>True when older versions were withdrawn and destroyed.</summary>
    public bool? OldVersionsDestroyed { get; init; }

    /// <summary>The day of its last review.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>The last test of its single parts.</summary>
    public CheckRecord? UnitTest { get; init; }

    /// <summary>The last test of parts together.</summary>
    public CheckRecord? JointTest { get; init; }
}
