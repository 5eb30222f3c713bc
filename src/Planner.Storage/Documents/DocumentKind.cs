namespace Planner.Storage.Documents;

/// <summary>What kind of document is stored.</summary>
public enum DocumentKind
{
    /// <summary>An estate, as it was imported.</summary>
    Estate,

    /// <summary>A plan.</summary>
    Plan,

    /// <summary>An assessment.</summary>
    Assessment,

    /// <summary>A bound runbook.</summary>
    Runbook,

    /// <summary>A document that shows something: an attachment, a scan, a log.</summary>
    Evidence,
}
