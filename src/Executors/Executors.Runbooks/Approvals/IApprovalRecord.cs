using Planner.Model.Rights;

namespace Executors.Runbooks.Approvals;

/// <summary>The record of approvals. Whether the actor may approve is checked by the verb, not here.</summary>
public interface IApprovalRecord
{
    /// <summary>Everything said about one runbook and about standing authorisations of one system, in order.</summary>
    Task<IReadOnlyList<ApprovalEntry>> ReadAsync(string runbookSha256, string system, CancellationToken cancellation);

    /// <summary>Everything said, in order.</summary>
    Task<IReadOnlyList<ApprovalEntry>> ReadAllAsync(CancellationToken cancellation);

    /// <summary>Records what a person said.</summary>
    Task AppendAsync(Actor actor, ApprovalEvent said, CancellationToken cancellation);
}
