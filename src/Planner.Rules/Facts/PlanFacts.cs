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
}
