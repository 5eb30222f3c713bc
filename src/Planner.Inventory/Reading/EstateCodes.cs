using Planner.Documents;
using Planner.Model.Findings;

namespace Planner.Inventory.Reading;

/// <summary>What can be wrong with an estate beyond its structure.</summary>
public static class EstateCodes
{
    /// <summary>Unknown apiVersion.</summary>
    public static FindingCode ApiVersion { get; } = Error("EST001", "The document is of a version that this program does not know.");

    /// <summary>Same id twice.</summary>
    public static FindingCode DuplicateId { get; } = Error("EST002", "Two things of one list have the same id.");

    /// <summary>Reference to nothing.</summary>
    public static FindingCode Dangling { get; } = Error("EST003", "A reference names nothing in the list it refers to.");

    /// <summary>Reference into a list that is not known whole.</summary>
    public static FindingCode Unchecked { get; } = Warning("EST004", "A reference names nothing that is given, but the list it refers to is absent or partial.");

    /// <summary>Refers to itself.</summary>
    public static FindingCode Itself { get; } = Error("EST005", "A system depends on itself, or a link has one site at both ends.");

    /// <summary>Evidence for nothing.</summary>
    public static FindingCode CoversNothing { get; } = Error("EST006", "A path that evidence covers matches nothing.");

    /// <summary>Evidence for a value that is not stated.</summary>
    public static FindingCode CoversUnknown { get; } = Warning("EST007", "A path that evidence covers leads to a value that is not stated.");

    /// <summary>A source that a file may not claim.</summary>
    public static FindingCode Claim { get; } = Warning("EST008", "A file claims a source that only the ledger may claim; the evidence is read as declared.");

    /// <summary>Stated and confirmed by one person.</summary>
    public static FindingCode SamePerson { get; } = Warning("EST009", "Whoever stated a value also confirmed it, which does not count as confirmed.");

    /// <summary>End before start.</summary>
    public static FindingCode EndBeforeStart { get; } = Error("EST010", "A period ends before it begins.");

    /// <summary>After the day the estate describes.</summary>
    public static FindingCode AfterAsOf { get; } = Error("EST011", "Something that has happened lies after the day the estate describes.");

    /// <summary>Number out of range.</summary>
    public static FindingCode OutOfRange { get; } = Error("EST012", "A number lies outside its range.");

    /// <summary>Measured at a table.</summary>
    public static FindingCode Tabletop { get; } = Warning("EST013", "A tabletop exercise recovers nothing, so its achieved times do not count.");

    /// <summary>A list that must name something.</summary>
    public static FindingCode NothingNamed { get; } = Error("EST014", "A list that must name something is empty.");

    /// <summary>The same thing named twice.</summary>
    public static FindingCode NamedTwice { get; } = Error("EST015", "A list names the same thing twice.");

    /// <summary>A backup that is never due.</summary>
    public static FindingCode ZeroInterval { get; } = Error("EST016", "The interval of a backup is 0.");

    /// <summary>A backup that never ends in time.</summary>
    public static FindingCode Outlasts { get; } = Error("EST017", "A backup takes longer than its interval.");

    /// <summary>A backup that is gone before the next.</summary>
    public static FindingCode ShortRetention { get; } = Error("EST018", "A backup is kept for less than its interval, so that at times there is none.");

    /// <summary>A standby that is lost with the primary.</summary>
    public static FindingCode SameSite { get; } = Warning("EST019", "The standby is at the primary site and is lost with it.");

    /// <summary>More downtime than there is time.</summary>
    public static FindingCode OverPeriod { get; } = Error("EST020", "The unplanned downtime of twelve months is longer than twelve months.");

    /// <summary>Done before there was the version.</summary>
    public static FindingCode BeforeVersion { get; } = Warning("EST021", "A recovery plan was approved, tested or exercised before the day of its version, which does not count for this version.");

    /// <summary>Aims at more than it bears.</summary>
    public static FindingCode OverMaximum { get; } = Warning("EST022", "The recovery time objective of a function is longer than its longest tolerable outage.");

    /// <summary>Evidence that could not know.</summary>
    public static FindingCode CollectedBefore { get; } = Warning("EST023", "Evidence was collected before the day of the record that it covers.");

    /// <summary>Systems that wait for each other.</summary>
    public static FindingCode Circle { get; } = Warning("EST024", "Systems hard-depend on each other around a circle, so that none can come back first.");

    /// <summary>Incidents and downtime disagree.</summary>
    public static FindingCode DowntimeDisagrees { get; } = Warning("EST025", "The durations of incidents within the twelve months contradict the unplanned downtime.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<FindingCode> All { get; } = DocumentCodes.Listed(typeof(EstateCodes));

    private static FindingCode Error(string code, string meaning) => new(code, Severity.Error, meaning);

    private static FindingCode Warning(string code, string meaning) => new(code, Severity.Warning, meaning);
}
