using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>The recovery plan.</summary>
public sealed record PlanFacts
{
    /// <summary>True when it has an approver and an approval date not before its version.</summary>
    public bool? Approved { get; init; }

    /// <summary>True when the last complete test succeeded, on or after the day of this version.</summary>
    public bool? CompleteTestPassed { get; init; }

    /// <summary>True when the last exercise of the plan succeeded, on or after the day of this version.</summary>
    public bool? ExercisePassed { get; init; }

    /// <summary>Open findings that block its use.</summary>
    public long? BlockingFindings { get; init; }

    /// <summary>Time by which equipment must have arrived.</summary>
    public TimeSpan? EquipmentArrival { get; init; }

    /// <summary>Time by which lines and network equipment must have arrived.</summary>
    public TimeSpan? NetworkArrival { get; init; }

    /// <summary>Time for installing and restoring after that.</summary>
    public TimeSpan? InstallAndRestore { get; init; }

    /// <summary>Time for switching the network after that.</summary>
    public TimeSpan? NetworkCutover { get; init; }

    /// <summary>What it treats; a clause asks <c>'scope' in plan.topics</c>.</summary>
    public FactList<PlanTopic>? Topics { get; init; }

    /// <summary>True when somebody is named who keeps and distributes it.</summary>
    public bool? Custodian { get; init; }

    /// <summary>Distinct sites that hold a copy.</summary>
    public long? CopySites { get; init; }

    /// <summary>True when a copy lies at a site other than the primary.</summary>
    public bool? CopyAway { get; init; }

    /// <summary>True when everybody who takes part has the current version.</summary>
    public bool? Distributed { get; init; }

    /// <summary>True when older versions were withdrawn and destroyed.</summary>
    public bool? OldVersionsDestroyed { get; init; }

    /// <summary>Time since its last review.</summary>
    public TimeSpan? ReviewedAge { get; init; }

    /// <summary>True when the last test of single parts succeeded, on or after the day of this version.</summary>
    public bool? UnitTestPassed { get; init; }

    /// <summary>True when the last test of parts together succeeded, on or after the day of this version.</summary>
    public bool? JointTestPassed { get; init; }

    /// <summary>True when this version was made on or after the day of the last change of the system.</summary>
    public bool? CurrentWithChanges { get; init; }
}
