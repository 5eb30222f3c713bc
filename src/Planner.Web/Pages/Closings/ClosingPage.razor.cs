using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Web.Computing;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Closings;

/// <summary>What must change, at the least, for a system to reach a level; searched for when somebody asks.</summary>
public sealed partial class ClosingPage
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>The system's id.</summary>
    [Parameter]
    public string System { get; set; } = "";

    /// <summary>The level to be reached; without it the required one, or else the next.</summary>
    [SupplyParameterFromQuery]
    public int? Level { get; set; }

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    [Inject]
    private Bench Bench { get; set; } = default!;

    [Inject]
    private KeptFiles Files { get; set; } = default!;

    private SystemGrade? Grade => Graded!.Assessment.Systems.FirstOrDefault(grade => grade.System == System && grade.Standard == Standard.Id);

    private int Target => Level ?? TargetOf(Grade!);

    private string Key => Graded is null || Grade is null ? "" : $"closing/{Name}/{System}/{Standard.Id}/{Target}/{Text.Day(Graded.Assessment.AsOf)}";

    private KeptClosing? Kept => Bench.Of(Key)?.Answer as KeptClosing;

    private IReadOnlyList<Finding>? Refused => Bench.Of(Key)?.Answer as IReadOnlyList<Finding>;

    private string ClauseAddress(string clause) => Links.Clause(Name, System, clause, Standard.Id, AsOf);

    private int TargetOf(SystemGrade grade)
    {
        var levels = Standard.Levels.Select(level => level.Level).Order().ToList();
        return grade.Required is { } required && required > grade.Levels.Proven ? required : levels.FirstOrDefault(level => level > grade.Levels.Proven, levels.LastOrDefault());
    }

    private void Start()
    {
        var (room, actor, files, system, level) = (Room, Actor, Files, System, Target);
        var request = new AssessRequest($"@{Name}") { Standards = [Standard.Id], AsOf = Graded!.Assessment.AsOf };
        _ = Bench.Start(Key, Limit, async (_, cancellation) =>
        {
            var closed = await new Closing(room).RunAsync(actor, request, system, level, cancellation);
            return closed.Value is { } found ? new KeptClosing(found, files.Keep(found.WriteJson)) : closed.Findings;
        });
    }
}
