namespace Planner.Cli.Output;

/// <summary>What the exit codes mean; scripts rely on them. A command that a signal stopped ends with 128 and its number.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed.</summary>
    public const int Failed = 1;

    /// <summary>Bad usage or input; nothing changed.</summary>
    public const int BadInput = 2;

    /// <summary>Below a bar that the caller set; never otherwise.</summary>
    public const int BelowBar = 3;

    /// <summary>An objective was missed in a drill.</summary>
    public const int ObjectiveMissed = 4;

    /// <summary>Refused: held by another, not approved, or guarded; nothing changed.</summary>
    public const int Refused = 5;
}
