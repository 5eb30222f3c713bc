using Microsoft.AspNetCore.Components;
using Planner.Model.Grading;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Forecasts;

/// <summary>One day on which levels of a system fall.</summary>
public sealed partial class LapseRow
{
    /// <summary>How many causes are named.</summary>
    private const int Most = 4;

    private IReadOnlyList<(string Why, IReadOnlyList<string> Clauses)> causes = [];

    /// <summary>The fall.</summary>
    [Parameter, EditorRequired]
    public Lapse Lapse { get; set; } = default!;

    /// <summary>True where there are no levels but obligations that are met or not.</summary>
    [Parameter]
    public bool InWords { get; set; }

    /// <summary>Where the system is shown on that day.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    /// <inheritdoc/>
    protected override void OnParametersSet() => causes =
    [
        .. Lapse.Clauses.GroupBy(Why, StringComparer.Ordinal).Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(clause => clause.Clause)])),
    ];

    private string Whole => Lapse.Level switch
    {
        { From: var from, To: var to } when from == to => InWords ? ForecastText.StaysUnmet : ForecastText.Stays(to),
        var fall => Fall(fall),
    };

    private string Fall(LevelFall fall) => InWords ? ForecastText.NoLongerFulfilled : $"{fall.From} → {fall.To}";

    private static string Why(ClauseVerdict clause) => clause.Reason switch
    {
        Reason.NotProven { Shortfalls: [var first, ..] } => $"{first.Path} · {Terms.Of(first.Kind)} · " + (first.ValidUntil is { } until && first.Kind == Shortfall.Expired
            ? ForecastText.Ended(Text.Day(until))
            : ForecastText.CollectedOn(Text.Day(first.CollectedAt))),
        Reason.Decided when clause.Parts.Count > 0 => ForecastText.NoLongerMet(clause.Parts[0]),
        _ => Terms.Of(clause.Reason),
    };
}
