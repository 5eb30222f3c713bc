using System.Globalization;
using Planner.Model.Comparing;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Comparisons;

/// <summary>Says differences in words.</summary>
internal static class ComparisonWords
{
    /// <summary>Levels, or whether obligations are met; a dash for none.</summary>
    public static string Levels(Levels? levels, StandardPack? standard) => levels is not { } known ? "–"
        : standard?.Claim == Claim.Obligations ? Terms.Of(known.Fulfilment)
        : $"{known.Proven} / {known.Claimed} / {known.Possible}";

    /// <summary>A required level.</summary>
    public static string Number(int? level) => level?.ToString(CultureInfo.InvariantCulture) ?? "?";

    /// <summary>What changed of a value.</summary>
    public static string Change(FactChange change) => change.IsEvidence
        ? $"{ComparisonText.Evidence(change.After!.Value ?? Terms.UnknownWord)}: {Evidence(change.Before!)} → {Evidence(change.After)}"
        : $"{Value(change.Before)} → {Value(change.After)}";

    /// <summary>The class of a direction in <c>app.css</c>.</summary>
    public static string Class(Direction direction) => direction switch
    {
        Direction.Rose => "meets",
        Direction.Fell => "short",
        Direction.Mixed => "lacks",
        _ => "open",
    };

    /// <summary>A sign that tells a direction without colour.</summary>
    public static string Sign(Direction direction) => direction switch
    {
        Direction.Rose => "↑",
        Direction.Fell => "↓",
        Direction.Mixed => "↕",
        Direction.Added => "+",
        Direction.Removed => "−",
        _ => "=",
    };

    private static string Value(FactMark? mark) => mark is null ? "–" : mark.Value ?? Terms.UnknownWord;

    private static string Evidence(FactMark mark)
    {
        string?[] parts =
        [
            mark.Source is null ? null : Terms.Of(mark.Source), mark.CollectedAt is { } day ? Text.Day(day) : null, mark.ValidUntil is { } until ? ComparisonText.Until(Text.Day(until)) : null,
            mark.Document, mark.StatedBy is { } stated ? ComparisonText.StatedBy(stated) : null, mark.ConfirmedBy is { } confirmed ? ComparisonText.ConfirmedBy(confirmed) : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
