using Executors.Runbooks.Journal;

namespace Executors.Runbooks.Approvals;

/// <summary>Decides what allows a run. Pure: the same record, observation and moment give the same answer.</summary>
public static class ApprovalRules
{
    /// <summary>How many different people an approval needs.</summary>
    public const int PeopleNeeded = 2;

    /// <summary>What allows the run now; <see cref="Approval.Missing"/> with the reason when nothing does.</summary>
    /// <param name="request">What is to run.</param>
    /// <param name="runbookSha256">Hash of its runbook.</param>
    /// <param name="record">What people said, in order.</param>
    /// <param name="facts">Facts observed just before; guards are held against them.</param>
    /// <param name="now">The moment of the decision.</param>
    public static Approval Decide(
        RunRequest request, string runbookSha256, IReadOnlyList<ApprovalEntry> record, IReadOnlyDictionary<string, string> facts, DateTimeOffset now)
    {
        if (request.Lab)
        {
            return new Approval.Lab();
        }

        var approvals = ApprovalsOf(runbookSha256, record, now);
        if (approvals.Count >= PeopleNeeded)
        {
            return new Approval.Approved([.. approvals.Select(entry => entry.Actor)], approvals.Min(entry => ((ApprovalEvent.Approved)entry.Event).Until));
        }

        var standing = Agreements(record, now)
            .Where(agreed => agreed.Scope.System == request.Runbook.System && agreed.Scope.Scenario == request.Scenario && agreed.Scope.Kind == request.Runbook.Kind)
            .ToList();
        if (standing.FirstOrDefault(agreed => agreed.People.Count >= PeopleNeeded && BrokenGuards(agreed.Scope, facts).Count == 0) is { } holding)
        {
            return new Approval.Standing(holding.Scope.Sha256(), holding.People, holding.Scope.Until);
        }

        return BrokenGlassOf(runbookSha256, record, now) is { Event: ApprovalEvent.BrokeGlass glass } entry
            ? new Approval.BreakGlass(entry.Actor, glass.Reason)
            : new Approval.Missing([.. approvals.Select(given => given.Actor)], ReasonOf(approvals.Count, standing, facts));
    }

    /// <summary>The standing authorisations that two people agreed to, that nobody revoked and that have not ended.</summary>
    public static IReadOnlyList<StandingScope> StandingNow(IReadOnlyList<ApprovalEntry> record, DateTimeOffset now) =>
        [.. Agreements(record, now).Where(agreed => agreed.People.Count >= PeopleNeeded).Select(agreed => agreed.Scope)];

    /// <summary>Broken glasses that nobody else has reviewed since.</summary>
    public static IReadOnlyList<ApprovalEntry> AwaitingReview(IReadOnlyList<ApprovalEntry> record) =>
    [
        .. record.Where(glass => glass.Event is ApprovalEvent.BrokeGlass broke && !record.Any(later =>
            later.Sequence > glass.Sequence
            && later.Event is ApprovalEvent.Reviewed reviewed
            && reviewed.RunbookSha256 == broke.RunbookSha256
            && PersonOf(later.Actor) is { } reviewer
            && !SamePerson(reviewer, PersonOf(glass.Actor)))),
    ];

    internal static bool IsPerson(string actor) => PersonOf(actor) is not null;

    private static List<ApprovalEntry> ApprovalsOf(string runbookSha256, IReadOnlyList<ApprovalEntry> record, DateTimeOffset now) =>
    [
        .. record
            .Where(entry => PersonOf(entry.Actor) is not null && (entry.Event is ApprovalEvent.Approved approved && approved.RunbookSha256 == runbookSha256
                || entry.Event is ApprovalEvent.Withdrawn withdrawn && withdrawn.RunbookSha256 == runbookSha256))
            .GroupBy(entry => PersonOf(entry.Actor)!, StringComparer.OrdinalIgnoreCase)
            .Select(said => said.MaxBy(entry => entry.Sequence)!)
            .Where(last => last.Event is ApprovalEvent.Approved approved && approved.Until > now)
            .OrderBy(last => last.Sequence),
    ];

    private static ApprovalEntry? BrokenGlassOf(string runbookSha256, IReadOnlyList<ApprovalEntry> record, DateTimeOffset now) =>
        record.LastOrDefault(entry => PersonOf(entry.Actor) is not null
            && entry.Event is ApprovalEvent.BrokeGlass glass && glass.RunbookSha256 == runbookSha256 && glass.Until > now);

    private static IEnumerable<Agreement> Agreements(IReadOnlyList<ApprovalEntry> record, DateTimeOffset now) =>
        from entry in record
        where PersonOf(entry.Actor) is not null && entry.Event is ApprovalEvent.StandingAgreed agreed && agreed.Scope.Until > now && agreed.Scope.Conditions.Count > 0
        group entry by ((ApprovalEvent.StandingAgreed)entry.Event).Scope.Sha256() into said
        where !record.Any(entry => entry.Event is ApprovalEvent.StandingRevoked revoked && revoked.ScopeSha256 == said.Key)
        select new Agreement(
            ((ApprovalEvent.StandingAgreed)said.First().Event).Scope,
            [.. said.DistinctBy(entry => PersonOf(entry.Actor), StringComparer.OrdinalIgnoreCase).Select(entry => entry.Actor)]);

    private static List<string> BrokenGuards(StandingScope scope, IReadOnlyDictionary<string, string> facts) =>
        [.. scope.Conditions.Where(condition => !condition.Holds(facts)).Select(condition => $"{condition} (seen: {facts.GetValueOrDefault(condition.Fact, "nothing")})")];

    private static string ReasonOf(int approvals, List<Agreement> standing, IReadOnlyDictionary<string, string> facts) =>
        string.Join("; ", standing
            .Select(agreed => agreed.People.Count < PeopleNeeded
                ? $"only {agreed.People[0]} agreed to the standing authorisation {agreed.Scope.Sha256()[..12]}"
                : $"the standing authorisation {agreed.Scope.Sha256()[..12]} does not hold: {string.Join(", ", BrokenGuards(agreed.Scope, facts))}")
            .Prepend($"{approvals} of {PeopleNeeded} people have approved this runbook"));

    /// <summary>The person behind an actor; null for a token or a schedule, which cannot approve. The same name at the console and in the web counts once.</summary>
    private static string? PersonOf(string actor) =>
        actor.StartsWith("person:", StringComparison.Ordinal) || actor.StartsWith("local:", StringComparison.Ordinal)
            ? actor[(actor.IndexOf(':', StringComparison.Ordinal) + 1)..]
            : null;

    private static bool SamePerson(string one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private sealed record Agreement(StandingScope Scope, IReadOnlyList<string> People);
}
