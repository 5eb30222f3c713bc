using System.Text.RegularExpressions;

namespace Planner.Rules.Tests.Conformance;

/// <summary>What of CEL the clause language does without: the first reason that fits is a case's.</summary>
/// <param name="Name">As the page names it.</param>
/// <param name="Why">Why it is left out.</param>
/// <param name="Fits">By the text of a case, never by what our reader says of it.</param>
internal sealed record LeftOut(string Name, string Why, Func<CelCase, bool> Fits)
{
    /// <summary>In the order in which they are asked.</summary>
    public static IReadOnlyList<LeftOut> All { get; } =
    [
        OfFile("extensions", "Extension libraries for text, mathematics, encodings, blocks, bindings, optional values and two-variable loops: no clause needed one.", "string_ext", "math_ext", "encoders_ext", "block_ext", "bindings_ext", "optionals", "macros2", "proto2_ext"),
        OfFile("messages", "Protocol buffers, their wrappers and enumerations: facts are our own records.", "proto2", "proto3", "enums", "wrappers", "dynamic"),
        OfText("messages", "", @"TestAllTypes|google\.protobuf|\bmsg\b|NestedEnum|\btuple\b"),
        OfText("has", "It turns absence into an answer; a missing fact is unknown here.", @"\bhas\("),
        OfText("maps", "Facts have a fixed shape, checked when a pack is loaded.", @"\{"),
        OfText("dyn, type", "Every part of a clause has one type, known at load.", @"\b(dyn|type)\(|^(bool|int|uint|double|null_type|string|bytes|list|map|type)$"),
        OfText("null", "Missing is unknown by itself; nothing can be compared with it.", @"\bnull\b"),
        OfText("unsigned", "One kind of whole number is enough.", @"[0-9a-fA-F][uU]\b|\buint\("),
        OfText("bytes", "No fact is a string of bytes.", @"\b[bB][rR]?['""]|\b[rR][bB]['""]|\bbytes\("),
        OfText("map", "Nothing needed a list made of another.", @"\.map\("),
        OfText("index", "Members of a list have no numbers: which one is meant would depend on the order in a file.", @"[\w\])'""]\["),
        OfText("matches", "A regular expression is hard to audit, and can run for ever.", @"matches\("),
        OfText("parts of moments", "A clause has no calendar: ages and spans are facts.", @"\.get\w+\("),
        OfText("conversions", "Only between the two kinds of number; a moment and a length of time are written as such.", @"\b(string|bool)\(|\b(double|int)\(['""]|\bint\((timestamp|duration)|\b(duration|timestamp)\((duration|timestamp|\d)"),
        OfText("spellings", "One way to write a thing: no raw or triple-quoted texts, hexadecimal numbers or rarer escapes.", @"\b[rR]['""]|'''|""""""|0x|\\[abfv`?xXU0-7]"),
        OfText("bool order", "True is not greater than false.", @"\b(true|false) [<>]|[<>]=? (true|false)\b|^false < x$"),
        OfText("lists", "A list is looked through, never compared, joined, left empty, nested or mixed.", @"\[\]|\] *(==|!=|\+)|(==|!=) *\[|\[\[|\[\d+, '|\['\w+', \d|\[msg|\[optional"),
        OfText("names", "A name that no fact has, a qualified name or a container is refused at load.", @"\bx \|\||f_unknown|^x\.y$|^y$|\bfn\(|^x\.name$|^a\.b\.c$|^a\.\w+\(\) \|\|"),
        OfText("not one type", "Both sides of &&, || and ?: have their one type even where CEL would not look at them.", @"(&&|\|\|) 32|'horses'|'cows' : 17"),
        OfText("constants without value", "What can never have a value is a mistake in the clause and is refused at load, also where CEL would not look at it.", @"/ ?0\b|/ ?0\.0|e\+307"),
        OfText("finer than 100 ns", "The step of our moments.", @"\d{8,9}(Z|ns)"),
        new("types alone", "The case asks for the type of something that is no condition.", test => test.IsOfType),
        OfText("unused names", "A loop whose condition does not look at the member is a slip of the pen.", @"\.all\(artifact, true\)"),
    ];

    /// <summary>Why a case that is refused is refused.</summary>
    public static LeftOut? Of(CelCase test) => All.FirstOrDefault(reason => reason.Fits(test));

    private static LeftOut OfFile(string name, string why, params string[] files) => new(name, why, test => files.Contains(test.File));

    private static LeftOut OfText(string name, string why, string pattern)
    {
        var regex = new Regex(pattern, RegexOptions.CultureInvariant);
        return new LeftOut(name, why, test => regex.IsMatch(test.Expr));
    }
}
