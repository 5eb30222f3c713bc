using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Planner.Engine.Executing;

/// <summary>Builds the wanted protection: a streaming copy of the lab's database on its other host, and users' traffic on the one that serves.</summary>
public sealed class Apply(EngineRoom room)
{
    /// <summary>Observes, binds, and runs what differs; afterwards what is there then is observed into the ledger.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="news">Hears of every entry of the journal.</param>
    /// <param name="cancellation">Stops at once; resume looks first.</param>
    /// <returns>What it came to, or why it could not begin (bad input, no lab).</returns>
    public Task<Outcome<RunResult>> RunAsync(Actor actor, ApplyRequest request, IProgress<RunNews> news, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new RunVerb(room, actor, news).RunAsync(
            request.Estate,
            null,
            request.DryRun,
            async (binder, situation, stop) => await binder.BindAsync(
                RunbookKind.Provision, situation.Aim(situation.Serving, situation.Serving) with { Synchronous = request.Synchronous }, "", stop),
            cancellation);
    }
}
