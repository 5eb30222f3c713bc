using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>A backup of a data set.</summary>
public sealed record BackupFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>How it is made.</summary>
    public BackupMethod? Method { get; init; }

    /// <summary>Time from one start to the next.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>Worst loss when only this copy remains: interval + duration + transfer of the slowest off-site copy.</summary>
    public TimeSpan? WorstLoss { get; init; }

    /// <summary>Time since the last run.</summary>
    public TimeSpan? LastRunAge { get; init; }

    /// <summary>True when the last run succeeded.</summary>
    public bool? LastRunPassed { get; init; }

    /// <summary>Where its copies lie.</summary>
    public FactList<CopyFacts>? Copies { get; init; }

    /// <summary>How often validity is verified.</summary>
    public TimeSpan? VerifyInterval { get; init; }

    /// <summary>Time since the last verification.</summary>
    public TimeSpan? VerificationAge { get; init; }

    /// <summary>True when the last verification succeeded.</summary>
    public bool? VerificationPassed { get; init; }

    /// <summary>Time since the last restore test.</summary>
    public TimeSpan? RestoreTestAge { get; init; }

    /// <summary>True when the last restore test succeeded.</summary>
    public bool? RestoreTestPassed { get; init; }
}
