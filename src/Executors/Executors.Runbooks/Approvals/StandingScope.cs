using Executors.Runbooks.Journal;
using Planner.Documents.Canonical;
using Planner.Model.Runbooks;

namespace Executors.Runbooks.Approvals;

/// <summary>What a standing authorisation allows beforehand.</summary>
/// <param name="System">The one system.</param>
/// <param name="Scenario">The one scenario.</param>
/// <param name="Kind">The one kind of runbook.</param>
/// <param name="Conditions">All must hold in the observation made just before the first step; at least one.</param>
/// <param name="Until">From this moment on it no longer holds.</param>
public sealed record StandingScope(string System, string Scenario, RunbookKind Kind, IReadOnlyList<GuardCondition> Conditions, DateTimeOffset Until)
{
    /// <summary>Hash that people agree to: a changed scope is another authorisation.</summary>
    public string Sha256() => CanonicalJson.Sha256(EventJson.Node(this));
}
