using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Rules.Projection;
using Planner.Rules.Solving;

namespace Planner.Engine.Assessing;

/// <summary>Finds the least that must change for a system to reach a level.</summary>
public sealed class Closing(EngineRoom room)
{
    /// <summary>The changes, or everything that stops the search.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="request">Which estate, which one standard and which day.</param>
    /// <param name="system">The system's id.</param>
    /// <param name="level">A level of the standard.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<Outcome<ClosedLevel>> RunAsync(Actor actor, AssessRequest request, string system, int level, CancellationToken cancellation)
    {
        var run = await new Assess(room).RunAsync(actor, request, cancellation);
        if (run.Value is null)
        {
            return Outcome<ClosedLevel>.Refused(run.Findings);
        }

        var pack = run.Value.Packs.Packs[0];
        if (System(run.Value, system) is not { } record)
        {
            return Refused("EXP001", $"The estate has no system '{system}'.");
        }

        return pack.Standard.Levels.All(known => known.Level != level)
            ? Refused("EXP003", $"{pack.Standard.Id} has no level {level}.", $"it has: {string.Join(", ", pack.Standard.Levels.Select(known => known.Level))}")
            : Outcome<ClosedLevel>.Of(new ClosedLevel(pack.Standard, level, Of(run.Value).ForLevel(record, pack, level, cancellation)), run.Findings);
    }

    internal static ChangeFinder Of(AssessmentRun run) => new(run.Packs.Facts, new EstateIndex(run.Estate), run.Head.AsOf);

    internal static SystemRecord? System(AssessmentRun run, string id) => run.Estate.Systems?.Items.FirstOrDefault(system => system.Id == id);

    private static Outcome<ClosedLevel> Refused(string code, string message, string? hint = null) =>
        Outcome<ClosedLevel>.Refused([new Finding(code, message) { Hint = hint }]);
}
