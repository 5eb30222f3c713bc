namespace Planner.Model.Estates;

/// <summary>Where a value comes from, weakest first; a file may claim only the first two.</summary>
public enum EvidenceSource
{
    /// <summary>Somebody said so.</summary>
    Declared,

    /// <summary>A document says so; its hash stands beside.</summary>
    Document,

    /// <summary>Another inventory says so.</summary>
    Imported,

    /// <summary>The product looked at the live system.</summary>
    Observed,

    /// <summary>A drill exercised it.</summary>
    Drilled,
}
