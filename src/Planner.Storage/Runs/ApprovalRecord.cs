using Executors.Runbooks.Approvals;
using Executors.Runbooks.Journal;
using Planner.Evidence.Chain;
using Planner.Model.Rights;

namespace Planner.Storage.Runs;

/// <summary>The record of approvals, kept in the ledger.</summary>
public sealed class ApprovalRecord : IApprovalRecord
{
    private readonly Ledger ledger;

    internal ApprovalRecord(Ledger ledger) => this.ledger = ledger;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalEntry>> ReadAsync(string runbookSha256, string system, CancellationToken cancellation)
    {
        var single = await ledger.AboutAsync(RunbookSubject(runbookSha256), cancellation);
        var standing = await ledger.AboutAsync(StandingSubject(system), cancellation);
        return [.. single.Concat(standing).OrderBy(entry => entry.Sequence).Select(EntryOf)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalEntry>> ReadAllAsync(CancellationToken cancellation) =>
        [.. (await ledger.OfKindAsync("approval.", cancellation)).Select(EntryOf)];

    /// <inheritdoc/>
    public Task AppendAsync(Actor actor, ApprovalEvent said, CancellationToken cancellation)
    {
        var content = EventJson.Write(said);
        return ledger.AppendAsync(actor, $"approval.{(string)content["event"]!}", SubjectOf(said), content, cancellation);
    }

    private static ApprovalEntry EntryOf(LedgerEntry entry) => new(entry.Sequence, entry.Time, entry.Actor, EventJson.ReadApprovalEvent(entry.Content));

    private static string SubjectOf(ApprovalEvent said) => said switch
    {
        ApprovalEvent.Approved approved => RunbookSubject(approved.RunbookSha256),
        ApprovalEvent.Withdrawn withdrawn => RunbookSubject(withdrawn.RunbookSha256),
        ApprovalEvent.BrokeGlass glass => RunbookSubject(glass.RunbookSha256),
        ApprovalEvent.Reviewed reviewed => RunbookSubject(reviewed.RunbookSha256),
        ApprovalEvent.StandingAgreed agreed => StandingSubject(agreed.Scope.System),
        ApprovalEvent.StandingRevoked revoked => StandingSubject(revoked.System),
        _ => throw new ArgumentException($"There is no approval event {said.GetType().Name}.", nameof(said)),
    };

    private static string RunbookSubject(string sha256) => $"approval/{sha256}";

    private static string StandingSubject(string system) => $"standing/{system}";
}
