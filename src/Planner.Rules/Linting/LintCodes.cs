using Planner.Documents;
using Planner.Model.Findings;

namespace Planner.Rules.Linting;

/// <summary>What a look at the packs as a whole can find; see <see cref="Packs.PackCodes"/> for what stops them from loading.</summary>
public static class LintCodes
{
    /// <summary>A language is missing.</summary>
    public static FindingCode Language { get; } = new("LNT001", Severity.Error, "A text is empty in one language, the same in both, or not in the language it should be in.");

    /// <summary>An example is wrong.</summary>
    public static FindingCode WrongExample { get; } = new("LNT002", Severity.Error, "An example is judged otherwise than it says.");

    /// <summary>An example is missing.</summary>
    public static FindingCode NoExample { get; } = new("LNT003", Severity.Error, "A check has no example that passes, none that fails, or none that stays unknown.");

    /// <summary>No source or remedy.</summary>
    public static FindingCode Unbacked { get; } = new("LNT004", Severity.Error, "A clause names no source, or nothing that closes a gap.");

    /// <summary>Nothing meets it.</summary>
    public static FindingCode NeverMet { get; } = new("LNT005", Severity.Error, "No facts can meet a clause.");

    /// <summary>Nothing refutes it.</summary>
    public static FindingCode NeverRefuted { get; } = new("LNT006", Severity.Warning, "No facts can refute a clause.");

    /// <summary>A level falls behind the one below.</summary>
    public static FindingCode NotImplied { get; } = new("LNT007", Severity.Warning, "Facts that meet an element at one level do not meet it at the level below; an example of such facts is given.");

    /// <summary>A level leans on other elements.</summary>
    public static FindingCode LeansOn { get; } = new("LNT008", Severity.Note, "An element at one level implies the level below only together with other elements of its level.");

    /// <summary>Not settled.</summary>
    public static FindingCode NotSettled { get; } = new("LNT009", Severity.Warning, "Whether a level implies the one below was not settled within the limit of the search.");

    /// <summary>A fact nobody asks for.</summary>
    public static FindingCode UnusedFact { get; } = new("LNT010", Severity.Note, "No clause of the packs asks for a fact of the catalogue.");

    /// <summary>A parameter nobody uses.</summary>
    public static FindingCode UnusedParameter { get; } = new("LNT011", Severity.Warning, "No clause of the pack uses a parameter.");

    /// <summary>A catalogue entry that does not fit.</summary>
    public static FindingCode WrongFact { get; } = new("LNT012", Severity.Error, "An entry of the fact catalogue does not fit the facts of the program, or lacks a unit.");
}
