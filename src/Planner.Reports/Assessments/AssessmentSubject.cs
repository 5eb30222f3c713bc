using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Reports.Assessments;

/// <summary>Everything an assessment report tells of. Names that are absent are printed as ids.</summary>
public sealed record AssessmentSubject
{
    /// <summary>The grades, with the facts that decided open clauses; its time becomes the time of the report.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>The editions graded: one for each that the assessment names.</summary>
    public required IReadOnlyList<StandardPack> Standards { get; init; }

    /// <summary>Name of the organisation; null when the estate does not say.</summary>
    public string? Organisation { get; init; }

    /// <summary>Name of the estate's file without folders, or <c>@name</c>.</summary>
    public required string EstateFile { get; init; }

    /// <summary>The estate's file as a pipeline finds it, with its folders, separated by slashes; null when it is no file.</summary>
    public string? EstatePath { get; init; }

    /// <summary>True for a lab, which proves nothing about any other estate; the cover says so.</summary>
    public bool Lab { get; init; }

    /// <summary>Systems by id.</summary>
    public IReadOnlyDictionary<string, SystemLabel> Systems { get; init; } = new Dictionary<string, SystemLabel>();

    /// <summary>What catalogue facts are called, by catalogue name.</summary>
    public IReadOnlyDictionary<string, Words> FactNames { get; init; } = new Dictionary<string, Words>();

    /// <summary>The evidence behind a path of the estate; null when only what the facts themselves say is told.</summary>
    public Func<string, IReadOnlyList<EvidenceEntry>>? EvidenceBehind { get; init; }

    /// <summary>Line and column of paths in the estate's file, counted from 1; empty when it is no file.</summary>
    public IReadOnlyDictionary<string, (int Line, int Column)> Places { get; init; } = new Dictionary<string, (int Line, int Column)>();

    /// <summary>Gaps that somebody accepts, or accepted once.</summary>
    public IReadOnlyList<AcceptedRisk> AcceptedRisks { get; init; } = [];

    /// <summary>What is being done about gaps.</summary>
    public IReadOnlyList<GapAction> Actions { get; init; } = [];

    /// <summary>The ledger at that time; null when no store was used.</summary>
    public LedgerMark? Ledger { get; init; }

    /// <summary>Who had the report made.</summary>
    public required string MadeBy { get; init; }
}
