using Planner.Documents;
using Planner.Model.Findings;

namespace Planner.Rules.Requirements;

/// <summary>What can be contradictory between requirements, objectives and dependencies of an estate. None stops a verb.</summary>
public static class RequirementCodes
{
    /// <summary>Below a floor.</summary>
    public static FindingCode BelowFloor { get; } = Warning("REQ001", "A confirmed level is lower than a floor asks.");

    /// <summary>Lowered.</summary>
    public static FindingCode Lowered { get; } = Warning("REQ002", "A level was confirmed lower than one confirmed earlier; the higher one holds.");

    /// <summary>Confirmed by nobody.</summary>
    public static FindingCode Unconfirmed { get; } = Warning("REQ003", "A required level is confirmed by nobody, so it does not hold.");

    /// <summary>No basis or day.</summary>
    public static FindingCode Unfounded { get; } = Warning("REQ004", "A confirmed level lacks its basis or the day of confirmation.");

    /// <summary>Business asks for more than its systems.</summary>
    public static FindingCode BusinessShorter { get; } = Warning("REQ005", "A business objective, less response and verification, is shorter than the objective of a system it needs.");

    /// <summary>Dependency too slow.</summary>
    public static FindingCode SlowDependency { get; } = Warning("REQ006", "A hard dependency may take longer than what leans on it can wait.");

    /// <summary>Longer than can be borne.</summary>
    public static FindingCode Intolerable { get; } = Warning("REQ007", "The recovery time of a system is longer than the outage that a business function bears.");

    /// <summary>The level does not ensure the floor.</summary>
    public static FindingCode LevelTooLoose { get; } = Warning("REQ008", "The key indicators of a confirmed level alone do not satisfy a floor on recovery time or loss.");

    /// <summary>Level and objectives contradict.</summary>
    public static FindingCode LevelAgainstObjectives { get; } = Warning("REQ009", "A confirmed level and the objectives of its system contradict each other.");

    /// <summary>Soft without a mode.</summary>
    public static FindingCode NoDegradedMode { get; } = Warning("REQ010", "A soft dependency names no degraded mode, or not how long that is good enough.");

    /// <summary>Degraded too long.</summary>
    public static FindingCode DegradedTooShort { get; } = Warning("REQ011", "A degraded mode ends before the system it stands in for must be back.");

    /// <summary>External without promise.</summary>
    public static FindingCode NoPromise { get; } = Warning("REQ012", "An external dependency has neither an agreement nor a supplier with a recovery time.");

    /// <summary>External too slow.</summary>
    public static FindingCode SlowSupplier { get; } = Warning("REQ013", "A supplier commits to a longer recovery time than a system that leans on it has.");

    /// <summary>More of a kind.</summary>
    public static FindingCode More { get; } = new("REQ014", Severity.Note, "There are more contradictions of one kind than are told one by one; the JSON holds all.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<FindingCode> All { get; } = DocumentCodes.Listed(typeof(RequirementCodes));

    /// <summary>A finding of this kind at a path of the estate.</summary>
    internal static Finding At(this FindingCode code, string path, string message, string? hint = null) =>
        new(code.Code, message) { Severity = code.Severity, Path = path, Hint = hint };

    private static FindingCode Warning(string code, string meaning) => new(code, Severity.Warning, meaning);
}
