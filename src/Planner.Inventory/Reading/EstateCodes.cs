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

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<FindingCode> All { get; } = DocumentCodes.Listed(typeof(EstateCodes));

    private static FindingCode Error(string code, string meaning) => new(code, Severity.Error, meaning);

    private static FindingCode Warning(string code, string meaning) => new(code, Severity.Warning, meaning);
}
