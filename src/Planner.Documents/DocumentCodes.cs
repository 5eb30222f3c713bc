using System.Reflection;
using Planner.Model.Findings;

namespace Planner.Documents;

/// <summary>What can be wrong with the text and the structure of any document.</summary>
public static class DocumentCodes
{
    /// <summary>The file cannot be opened or read.</summary>
    public static FindingCode NotReadable { get; } = Error("DOC001", "The file cannot be opened or read.");

    /// <summary>Past the greatest size.</summary>
    public static FindingCode TooLarge { get; } = Error("DOC002", "The document is larger than allowed.");

    /// <summary>Not UTF-8, or a control character.</summary>
    public static FindingCode Encoding { get; } = Error("DOC003", "The text is not UTF-8, or holds a control character.");

    /// <summary>Not YAML.</summary>
    public static FindingCode Syntax { get; } = Error("DOC004", "The text is not YAML (or JSON); nothing after this place was read.");

    /// <summary>Nothing in it.</summary>
    public static FindingCode Empty { get; } = Error("DOC005", "The document is empty.");

    /// <summary>More than one.</summary>
    public static FindingCode SecondDocument { get; } = Error("DOC006", "The file holds more than one document.");

    /// <summary>Nested too deeply.</summary>
    public static FindingCode TooDeep { get; } = Error("DOC007", "Lists and records are nested deeper than allowed; nothing after this place was read.");

    /// <summary>Anchor or alias.</summary>
    public static FindingCode Alias { get; } = Error("DOC008", "Anchors and aliases are refused.");

    /// <summary>A tag.</summary>
    public static FindingCode Tag { get; } = Error("DOC009", "Tags are refused: the place of a value decides its type.");

    /// <summary>Key given twice.</summary>
    public static FindingCode DuplicateKey { get; } = Error("DOC010", "A key is given twice.");

    /// <summary>Key that is not known.</summary>
    public static FindingCode UnknownKey { get; } = Error("DOC011", "A key is not known here.");

    /// <summary>Required key that is missing.</summary>
    public static FindingCode MissingKey { get; } = Error("DOC012", "A required key is missing.");

    /// <summary>List, record or scalar in the place of another.</summary>
    public static FindingCode WrongNode { get; } = Error("DOC013", "A list, a record or a single value stands where another of these belongs.");

    /// <summary>Scalar that is not of its form.</summary>
    public static FindingCode WrongScalar { get; } = Error("DOC014", "A value is not of the form that belongs here.");

    /// <summary>Word that is not in the list.</summary>
    public static FindingCode UnknownWord { get; } = Error("DOC015", "A word is not one of the known ones.");

    /// <summary>Number or truth value in quotes.</summary>
    public static FindingCode Quoted { get; } = Error("DOC016", "A number or truth value stands in quotes.");

    /// <summary>No value where one is needed.</summary>
    public static FindingCode MissingValue { get; } = Error("DOC017", "A value is needed here and none is given.");

    /// <summary>Nothing after the key.</summary>
    public static FindingCode EmptyValue { get; } = new("DOC018", Severity.Warning, "Nothing stands after a key: it is read as unknown, not as none.");

    /// <summary>A key that is no text.</summary>
    public static FindingCode WrongKey { get; } = Error("DOC019", "A key is not a plain text.");

    /// <summary>Findings past the limit.</summary>
    public static FindingCode More { get; } = Error("DOC020", "There are more findings than are reported one by one.");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<FindingCode> All { get; } = Listed(typeof(DocumentCodes));

    /// <summary>Every code that a class of codes declares, by code.</summary>
    public static IReadOnlyList<FindingCode> Listed(Type codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return [.. codes.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(FindingCode))
            .Select(property => (FindingCode)property.GetValue(null)!)
            .OrderBy(code => code.Code, StringComparer.Ordinal)];
    }

    private static FindingCode Error(string code, string meaning) => new(code, Severity.Error, meaning);
}
