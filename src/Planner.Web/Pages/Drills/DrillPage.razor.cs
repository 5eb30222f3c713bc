using System.Globalization;
using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Drilling;
using Planner.Engine.Executing;
using Planner.Model.Drills;
using Planner.Model.Runs;
using Planner.Reports.Drills;
using Planner.Reports.Svg;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Drills;

/// <summary>One drill; live from the store while it runs.</summary>
public sealed partial class DrillPage
{
    /// <summary>The drill.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    /// <inheritdoc/>
    protected override bool IsOver => Drill is null or { EndedAt: not null };

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    private DrillReport? Drill => Content?.Drill;

    private string Elapsed => (Clock.GetUtcNow() - Drill!.StartedAt).TotalSeconds.ToString("0", CultureInfo.InvariantCulture);

    private MarkupString Timeline => (MarkupString)SvgWriter.Write(DrillTimeline.Draw(Drill!, Text.Language), DrillsText.Timeline);

    /// <inheritdoc/>
    protected override async Task<DrillShown> LoadAsync()
    {
        var found = await new DrillStates(Room).FindAsync(Actor, Id, Leaving);
        return new DrillShown(found.Value, found.Value is { } drill ? await RunsAsync(drill) : [], found.Findings);
    }

    /// <summary>A drill names its runs once it is measured; until then they are the runs of its system since it began.</summary>
    private async Task<IReadOnlyList<RunDetail>> RunsAsync(DrillReport drill)
    {
        var states = new RunStates(Room);
        var ids = drill.EndedAt is not null
            ? drill.Runs
            : [.. (await states.ListAsync(Actor, Leaving)).Where(run => run.System == drill.System && run.StartedAt >= drill.StartedAt).Select(run => run.Id).Reverse()];
        List<RunDetail> runs = [];
        foreach (var id in ids)
        {
            if ((await states.FindAsync(Actor, id, Leaving)).Value is { } run)
            {
                runs.Add(run);
            }
        }

        return runs;
    }

    private static string Range(PredictedTime? time) =>
        time is null ? "–" : $"{DrillWords.Seconds(time.Best)} / {DrillWords.Seconds(time.Mean)} / {DrillWords.Seconds(time.Worst)}";

    private static string Look(TimeSpan? measured, TimeSpan? objective) => (measured, objective) switch
    {
        ({ } known, { } target) => known <= target ? "verdict-pass" : "verdict-fail",
        _ => "",
    };
}
