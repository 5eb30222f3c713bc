using System.Globalization;
using Planner.Model.Grading;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Closings;

/// <summary>Says a needed change in words.</summary>
internal static class ChangeWords
{
    /// <summary>The value now and what is needed, or what is to be done.</summary>
    public static string What(NeededChange change) => change.Action == ChangeAction.Set
        ? $"{change.Now ?? Terms.UnknownWord} → {string.Join("; ", change.Wanted.Select(Wanted))}"
        : ClosingText.Of(change.Action);

    /// <summary>What a fact must be.</summary>
    public static string Wanted(FactCondition wanted)
    {
        string[] bounds =
        [
            .. wanted.OneOf.Count > 0 ? [string.Join(ClosingText.Or, wanted.OneOf)] : Array.Empty<string>(),
            .. Bound("≥", wanted.AtLeast),
            .. Bound(">", wanted.Above),
            .. Bound("≤", wanted.AtMost),
            .. Bound("<", wanted.Below),
        ];
        return bounds.Length == 0 ? ClosingText.AnyKnown : string.Join(ClosingText.And, bounds);
    }

    /// <summary>The path of a part of a new member, without that of the member.</summary>
    public static string Part(NeededChange change, FactCondition wanted) => wanted.Path[change.Path.Length..].TrimStart('.');

    /// <summary>Evidence that a clause accepts.</summary>
    public static string Need(EvidenceNeed need) => string.Join(" · ", (IEnumerable<string>)
    [
        string.Join(ClosingText.Or, need.Sources.Select(source => Terms.Of(source))),
        .. need.MaxAge is { } age ? [SystemText.NotOlderThan(age)] : Array.Empty<string>(),
        .. need.Confirmed ? [ClosingText.Confirmed] : Array.Empty<string>(),
    ]);

    /// <summary>What is wrong with the evidence of a value.</summary>
    public static string Lack(EvidenceShortfall shortfall) =>
        $"{Terms.Of(shortfall.Kind)}{(shortfall is { Kind: Shortfall.Expired, ValidUntil: { } until } ? $" ({Text.Day(until)})" : "")} · {Terms.Of(shortfall.Source)} {shortfall.CollectedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    private static string[] Bound(string sign, string? value) => value is null ? [] : [$"{sign} {value}"];
}
