namespace Planner.Model.Standards;

/// <summary>What decides a clause.</summary>
public enum ClauseKind
{
    /// <summary>Inventory or telemetry decides it.</summary>
    Measurable,

    /// <summary>A person states it and a document backs it.</summary>
    Attestation,

    /// <summary>A fact and evidence for it.</summary>
    Hybrid,
}
