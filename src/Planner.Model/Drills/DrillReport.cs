using Planner.Model.Estates;

namespace Planner.Model.Drills;

/// <summary>A drill as far as it has come: objective, prediction and measurement side by side.</summary>
public sealed record DrillReport
{
    /// <summary><c>planner/drill/v1</c>.</summary>
    public const string FormatName = "planner/drill/v1";

    /// <summary>The format.</summary>
    public string Format { get; init; } = FormatName;

    /// <summary>Names the drill.</summary>
    public required string Id { get; init; }

    /// <summary>The stored estate it belongs to, with the @. It proves nothing about any other.</summary>
    public required string Estate { get; init; }

    /// <summary>The system.</summary>
    public required string System { get; init; }

    /// <summary>How real it is.</summary>
    public required ExerciseKind Kind { get; init; }

    /// <summary>What was lost.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>How it was lost.</summary>
    public required FaultKind Fault { get; init; }

    /// <summary>The host that was taken away.</summary>
    public required string Host { get; init; }

    /// <summary>True when people knew beforehand; phases that people shorten are no evidence then.</summary>
    public required bool Announced { get; init; }

    /// <summary>Who ran it.</summary>
    public required string Actor { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended; null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How it stands, or ended.</summary>
    public DrillOutcome Outcome { get; init; }

    /// <summary>Why there is no figure or no go, or what was missed; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>What was asked for.</summary>
    public required RecoveryObjective Objective { get; init; }

    /// <summary>What was expected.</summary>
    public required RecoveryPrediction Prediction { get; init; }

    /// <summary>What was measured; null when there is no figure.</summary>
    public RecoveryMeasurement? Measurement { get; init; }

    /// <summary>The moments that came, in order.</summary>
    public IReadOnlyList<DrillMoment> Moments { get; init; } = [];

    /// <summary>The settings that the figures depend on.</summary>
    public required DrillSettings Settings { get; init; }

    /// <summary>Hash of what was observed before: what the drill exercised.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The runs that it made, in order.</summary>
    public IReadOnlyList<string> Runs { get; init; } = [];

    /// <summary>Hash of the sentinel's journal in the store; null before it is stored.</summary>
    public string? JournalSha256 { get; init; }

    /// <summary>Hash of what was read back, in the store; null before it is stored.</summary>
    public string? FoundSha256 { get; init; }

    /// <summary>When the fault was set off, in microseconds from the journal's origin; null before.</summary>
    public long? StopMicroseconds { get; init; }

    /// <summary>Whether the system is protected again; null before the clean-up.</summary>
    public RedundancyState? CleanUp { get; init; }
}
