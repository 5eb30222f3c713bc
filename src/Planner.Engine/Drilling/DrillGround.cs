using Planner.Engine.Executing;
using Planner.Engine.Laboratories;
using Planner.Model.Estates;
using Planner.Model.Rights;
using Planner.Model.Runs;
using Planner.Storage;

namespace Planner.Engine.Drilling;

/// <summary>Where a drill takes place.</summary>
internal sealed record DrillGround(EngineRoom Room, Store Store, OpenLab Lab, Actor Actor, IProgress<RunNews> News)
{
    public required Estate Estate { get; init; }

    public required Situation Situation { get; init; }

    public SystemRecord System => TargetEstate.SystemOf(Estate)!;

    public RunBinder Binder => new(Lab, Estate);

    public OverlayRecord Overlays => new(Room, Store, Actor);

    public DateTimeOffset Now => Room.Clock.GetUtcNow();

    public void Tell(string about, string message) => News.Report(new RunNews(Now, about, message));
}
