using Executors.Contract;
using Executors.Runbooks.Journal;
using Planner.Documents.Canonical;
using Planner.Model.Runbooks;

namespace Executors.Runbooks.Binding;

/// <summary>The hashes that approvals bind to.</summary>
public static class RunbookHash
{
    /// <summary>SHA-256 of the runbook's canonical JSON: steps, commands, order, limits and the observed state it was bound to.</summary>
    public static string Of(Runbook runbook) => CanonicalJson.Sha256(EventJson.Node(runbook));

    /// <summary>SHA-256 of what was observed. The moment of looking is left out: the same state seen later has the same hash.</summary>
    /// <param name="observations">One for each target, in the order of the targets.</param>
    public static string Of(IEnumerable<Observation> observations) =>
        CanonicalJson.Sha256(EventJson.Node(observations.Select(seen => new { seen.Technology, seen.Facts, seen.Unseen }).ToList()));
}
