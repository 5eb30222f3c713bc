using Planner.Documents;
using Planner.Model.Findings;
using Planner.Rules.Language;

namespace Planner.Rules.Packs;

/// <summary>What can be wrong with a pack, past its structure and the text of its clauses.</summary>
public static class PackCodes
{
    /// <summary>Two things alike.</summary>
    public static FindingCode Duplicate { get; } = Error("PCK001", "An id is given twice in a pack.");

    /// <summary>A name that is not there.</summary>
    public static FindingCode UnknownName { get; } = Error("PCK002", "A level, element or clause named in a clause is not in the pack.");

    /// <summary>Something a clause must say.</summary>
    public static FindingCode Incomplete { get; } = Error("PCK003", "A clause lacks something that it must say or take from another clause.");

    /// <summary>A parameter whose value is not of its type.</summary>
    public static FindingCode Parameter { get; } = Error("PCK004", "The value of a parameter is not of its type.");

    /// <summary>Clause text that does not compile.</summary>
    public static FindingCode ClauseText { get; } = Error("PCK005", "The text of a clause is wrong; the message begins with the code of the clause language.");

    /// <summary>The pack is not there.</summary>
    public static FindingCode NotThere { get; } = Error("PCK006", "There is no pack with this id.");

    /// <summary>An importance matrix that is not whole.</summary>
    public static FindingCode Matrix { get; } = Error("PCK007", "The importance matrix of a pack is not whole, or names a level that the pack does not have.");

    /// <summary>Nothing can be graded by a pack of which only the structure is known.</summary>
    public static FindingCode StructureOnly { get; } = Error("PCK008", "Only the structure of this edition is known, so nothing can be graded by it.");

    /// <summary>An example judged otherwise than it says.</summary>
    public static FindingCode Example { get; } = Error("PCK009", "A clause does not judge one of its examples as the example says.");

    /// <summary>A claim that the clauses do not carry.</summary>
    public static FindingCode Claimed { get; } = Error("PCK010", "What was imported does not allow the claim that it makes.");

    /// <summary>Nothing to fill in.</summary>
    public static FindingCode NothingOpen { get; } = Error("PCK011", "There is nothing to fill in, or nothing was filled in.");

    /// <summary>A floor that asks for nothing, or for half a level.</summary>
    public static FindingCode Floor { get; } = Error("PCK012", "A floor names neither a level of a standard nor a bound, or names only half of a level.");

    /// <summary>What is wrong with the text of a clause, under the code of the pack.</summary>
    internal static Finding Of(Problem problem)
    {
        var (line, column) = problem.Span.Source.PlaceOf(problem.Span.Start);
        return new Finding(ClauseText.Code, $"{problem.Code}: {problem.Message}\n{problem.Span.Snippet()}")
        {
            File = problem.Span.Source.File,
            Line = line,
            Column = column,
            Hint = problem.Hint,
        };
    }

    private static FindingCode Error(string code, string meaning) => new(code, Severity.Error, meaning);
}
