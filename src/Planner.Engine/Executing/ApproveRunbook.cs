using Executors.Runbooks.Approvals;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Runs;
using Planner.Storage;
using Planner.Storage.Documents;

namespace Planner.Engine.Executing;

/// <summary>One person approves one runbook as bound to one observed state. It needs two, and not the requester alone.</summary>
public sealed class ApproveRunbook(EngineRoom room)
{
    /// <summary>How long an approval holds; the product's own number.</summary>
    private static readonly TimeSpan Term = TimeSpan.FromHours(24);

    /// <summary>Records it and says who has approved so far.</summary>
    /// <param name="actor">A person with the right to approve.</param>
    /// <param name="subject">Hash of a stored runbook, or a run.</param>
    /// <param name="breakGlass">Why it cannot wait for a second person: raises an alarm and must be reviewed; null for a plain approval.</param>
    /// <param name="cancellation">Stops before it is recorded.</param>
    /// <returns>The approvals of that runbook now; APR001 when no such runbook is stored, APR002 for who is no person.</returns>
    public async Task<Outcome<RunbookApprovals>> RunAsync(Actor actor, string subject, string? breakGlass, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (RightsCheck.Refusal(actor, Role.Approver) is { } refusal)
        {
            return Outcome<RunbookApprovals>.Refused([refusal]);
        }
        if (actor.Kind is not (ActorKind.Person or ActorKind.LocalUser))
        {
            return Outcome<RunbookApprovals>.Refused([new Finding("APR002", $"{actor.Id} is no person, and only people approve.")]);
        }
        using var store = await room.OpenStoreAsync(cancellation);
        var sha256 = await RunbookOfAsync(store, subject, cancellation);
        if (sha256 is null)
        {
            return Outcome<RunbookApprovals>.Refused([new Finding("APR001", $"No runbook is stored under '{subject}'.") { Hint = "write the hash that a refused command printed, or a run of 'planner status'" }]);
        }
        var until = room.Clock.GetUtcNow() + Term;
        await store.Approvals.AppendAsync(actor, breakGlass is null ? new ApprovalEvent.Approved(sha256, until) : new ApprovalEvent.BrokeGlass(sha256, breakGlass, until), cancellation);
        return Outcome<RunbookApprovals>.Of(await ReadAsync(store, sha256, cancellation));
    }

    private async Task<RunbookApprovals> ReadAsync(Store store, string sha256, CancellationToken cancellation)
    {
        var now = room.Clock.GetUtcNow();
        var said = await store.Approvals.ReadAsync(sha256, "", cancellation);
        var people = said.Where(entry => entry.Event is ApprovalEvent.Approved approved && approved.Until > now).Select(entry => entry.Actor).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new RunbookApprovals(sha256, people, ApprovalRules.PeopleNeeded);
    }

    private static async Task<string?> RunbookOfAsync(Store store, string subject, CancellationToken cancellation)
    {
        if (subject.Length == 64 && await store.Documents.ReadAsync(DocumentKind.Runbook, subject, cancellation) is not null)
        {
            return subject;
        }
        return FindRun.IdOf(subject) is { } run
            ? Executors.Runbooks.State.RunState.Fold(run, await store.Runs.ReadAsync(run, cancellation))?.RunbookSha256
            : null;
    }
}
