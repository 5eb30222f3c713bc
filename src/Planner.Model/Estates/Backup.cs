namespace Planner.Model.Estates;

/// <summary>A backup in force.</summary>
public sealed record Backup : IIdentified
{
    /// <summary>Unique in the system.</summary>
    public required string Id { get; init; }

    /// <summary>Components whose data it holds, whole.</summary>
    [Refers("./components")]
    public Listing<string>? Of { get; init; }

    /// <summary>How it is made.</summary>
    public BackupMethod? Method { get; init; }

    /// <summary>Time from one start to the next.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>How long one takes.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The last run and its result.</summary>
    public CheckRecord? LastRun { get; init; }

    /// <summary>How long a copy is kept.</summary>
    public TimeSpan? Retention { get; init; }

    /// <summary>Where the copies lie.</summary>
    public Listing<BackupCopy>? Copies { get; init; }

    /// <summary>How often validity is verified.</summary>
    public TimeSpan? VerifyInterval { get; init; }

    /// <summary>The last verification and its result.</summary>
    public CheckRecord? LastVerification { get; init; }

    /// <summary>The last restore test and its result.</summary>
    public CheckRecord? LastRestoreTest { get; init; }
}
