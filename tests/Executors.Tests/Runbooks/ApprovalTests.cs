using Executors.CrashHost;
using Executors.Runbooks.Approvals;
using Executors.Runbooks.Binding;
using Executors.Runbooks.Driving;
using Executors.Runbooks.Journal;
using FsCheck;
using FsCheck.Fluent;
using Planner.Model.Rights;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Executors.Tests.Runbooks;

public sealed class ApprovalTests
{
    private static readonly RunbookStep One = FilesExecutor.Step("one", "a", "append");

    [Fact]
    public async Task Nothing_runs_unapproved_and_the_refusal_is_on_record()
    {
        using var fixture = await RunFixture.CreateAsync();
        Assert.Contains("0 of 2 people", await RefusedAsync(fixture, await fixture.RequestAsync(lab: false, One)), StringComparison.Ordinal);
        Assert.Equal(["Started", "Driven", "Refused"], await fixture.EventsAsync());
        Assert.Empty(Directory.GetFiles(fixture.Files));
    }

    [Fact]
    public async Task Two_people_approve()
    {
        using var fixture = await RunFixture.CreateAsync();
        var request = await fixture.RequestAsync(lab: false, One);
        await ApproveAsync(fixture, request, RunFixture.Person("li.lei"), RunFixture.Person("han.mei"));
        var finished = Assert.IsType<RunAnswer.Finished>(await StartAsync(fixture, request));
        Assert.Equal(["person:li.lei", "person:han.mei"], Assert.IsType<Approval.Approved>(finished.State.Approval).People);
    }

    [Fact]
    public async Task One_person_counts_once_however_often_and_wherever()
    {
        using var fixture = await RunFixture.CreateAsync();
        var request = await fixture.RequestAsync(lab: false, One);
        await ApproveAsync(fixture, request, RunFixture.Person("li.lei"), RunFixture.Person("li.lei"), RunFixture.Person("Li.Lei", ActorKind.LocalUser));
        Assert.Contains("1 of 2 people", await RefusedAsync(fixture, request), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_and_schedules_approve_nothing()
    {
        using var fixture = await RunFixture.CreateAsync();
        var request = await fixture.RequestAsync(lab: false, One);
        await ApproveAsync(fixture, request, RunFixture.Person("li.lei"), RunFixture.Person("ci", ActorKind.Token), RunFixture.Person("weekly", ActorKind.Schedule));
        Assert.Contains("1 of 2 people", await RefusedAsync(fixture, request), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approval_counts_until_its_end_and_not_at_it()
    {
        using var fixture = await RunFixture.CreateAsync();
        var request = await fixture.RequestAsync(lab: false, One);
        await ApproveAsync(fixture, request, RunFixture.Person("li.lei"), RunFixture.Person("han.mei"));
        fixture.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromTicks(1));
        Assert.Null((await fixture.Engine.DryRunAsync(request, fixture.Targets, RunFixture.Token)).Refusal);
        fixture.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Contains("0 of 2 people", (await fixture.Engine.DryRunAsync(request, fixture.Targets, RunFixture.Token)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approval_can_be_taken_back()
    {
        using var fixture = await RunFixture.CreateAsync();
        var request = await fixture.RequestAsync(lab: false, One);
        await ApproveAsync(fixture, request, RunFixture.Person("li.lei"), RunFixture.Person("han.mei"));
        await fixture.Store.Approvals.AppendAsync(RunFixture.Person("li.lei"), new ApprovalEvent.Withdrawn(RunbookHash.Of(request.Runbook)), RunFixture.Token);
        Assert.Contains("1 of 2 people", await RefusedAsync(fixture, request), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approval_of_one_runbook_is_none_of_another()
    {
        using var fixture = await RunFixture.CreateAsync();
        var request = await fixture.RequestAsync(lab: false, One);
        await ApproveAsync(fixture, request, RunFixture.Person("li.lei"), RunFixture.Person("han.mei"));
        var other = request with { Runbook = request.Runbook with { Steps = [One with { Limit = TimeSpan.FromMinutes(6) }] } };
        Assert.Contains("0 of 2 people", await RefusedAsync(fixture, other), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_target_that_changed_since_binding_is_refused_even_when_approved_or_a_lab(bool lab)
    {
        using var fixture = await RunFixture.CreateAsync();
        var request = await fixture.RequestAsync(lab, One);
        await ApproveAsync(fixture, request, RunFixture.Person("li.lei"), RunFixture.Person("han.mei"));
        await File.WriteAllTextAsync(Path.Combine(fixture.Files, "new.txt"), "new", RunFixture.Token);
        Assert.Contains("the target has changed since the runbook was bound", await RefusedAsync(fixture, request), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(fixture.Files, "a.log")));
    }

    [Fact]
    public async Task Breaking_the_glass_needs_one_person_and_waits_for_a_review_by_another()
    {
        using var fixture = await RunFixture.CreateAsync();
        var request = await fixture.RequestAsync(lab: false, One);
        var sha256 = RunbookHash.Of(request.Runbook);
        await fixture.Store.Approvals.AppendAsync(RunFixture.Person("li.lei"), new ApprovalEvent.BrokeGlass(sha256, "the site burns", InAnHour(fixture)), RunFixture.Token);
        var finished = Assert.IsType<RunAnswer.Finished>(await StartAsync(fixture, request));
        Assert.Equal(new Approval.BreakGlass("person:li.lei", "the site burns"), finished.State.Approval);
        Assert.True(Assert.Single(await fixture.Store.Runs.ListAsync(10, RunFixture.Token)).RaisesAlarm);

        await fixture.Store.Approvals.AppendAsync(RunFixture.Person("li.lei"), new ApprovalEvent.Reviewed(sha256, "I was right"), RunFixture.Token);
        Assert.Single(ApprovalRules.AwaitingReview(await fixture.Store.Approvals.ReadAllAsync(RunFixture.Token)));
        await fixture.Store.Approvals.AppendAsync(RunFixture.Person("han.mei"), new ApprovalEvent.Reviewed(sha256, "it could not wait"), RunFixture.Token);
        Assert.Empty(ApprovalRules.AwaitingReview(await fixture.Store.Approvals.ReadAllAsync(RunFixture.Token)));
    }

    [Fact]
    public async Task A_standing_authorisation_of_two_people_holds_while_its_guards_do_though_the_target_changed()
    {
        using var fixture = await RunFixture.CreateAsync();
        var request = await fixture.RequestAsync(lab: false, One);
        await AgreeAsync(fixture, Scope(fixture), "li.lei", "han.mei");
        await File.WriteAllTextAsync(Path.Combine(fixture.Files, "lag"), "5", RunFixture.Token);
        var finished = Assert.IsType<RunAnswer.Finished>(await StartAsync(fixture, request));
        Assert.IsType<Approval.Standing>(finished.State.Approval);
    }

    public static TheoryData<string, string> NotStanding => new()
    {
        { "guard", "file/lag <= 10 (seen: 11)" },
        { "unseen", "file/lag <= 10 (seen: nothing)" },
        { "one person", "only person:li.lei agreed" },
        { "other scenario", "0 of 2 people have approved this runbook" },
        { "ended", "0 of 2 people have approved this runbook" },
        { "revoked", "0 of 2 people have approved this runbook" },
        { "different scopes", "only person:" },
        { "no guards", "0 of 2 people have approved this runbook" },
    };

    [Theory]
    [MemberData(nameof(NotStanding))]
    public async Task A_standing_authorisation_that_does_not_fit_allows_nothing(string why, string reason)
    {
        using var fixture = await RunFixture.CreateAsync();
        var request = await fixture.RequestAsync(lab: false, One);
        var scope = Scope(fixture);
        await (why switch
        {
            "one person" => AgreeAsync(fixture, scope, "li.lei"),
            "other scenario" => AgreeAsync(fixture, scope with { Scenario = "zone" }, "li.lei", "han.mei"),
            "ended" => AgreeAsync(fixture, scope with { Until = fixture.Clock.GetUtcNow() }, "li.lei", "han.mei"),
            "no guards" => AgreeAsync(fixture, scope with { Conditions = [] }, "li.lei", "han.mei"),
            _ => AgreeAsync(fixture, scope, "li.lei", why == "different scopes" ? "li.lei" : "han.mei"),
        });
        if (why == "different scopes")
        {
            await AgreeAsync(fixture, scope with { Until = scope.Until.AddYears(1) }, "han.mei");
        }

        if (why == "revoked")
        {
            await fixture.Store.Approvals.AppendAsync(RunFixture.Person("li.lei"), new ApprovalEvent.StandingRevoked(scope.Sha256(), "core", "no longer needed"), RunFixture.Token);
        }

        if (why != "unseen")
        {
            await File.WriteAllTextAsync(Path.Combine(fixture.Files, "lag"), why == "guard" ? "11" : "5", RunFixture.Token);
        }

        Assert.Contains(reason, await RefusedAsync(fixture, request), StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_be_worthless_is_found_before_it_is_recorded()
    {
        var now = DateTimeOffset.UnixEpoch;
        var token = RunFixture.Person("ci", ActorKind.Token);
        Assert.Equal(["APR001", "APR002", "APR003"], ApprovalFindings.Of(token, new ApprovalEvent.BrokeGlass("", " ", now), now).Select(finding => finding.Code));
        Assert.Equal(
            ["APR004"],
            ApprovalFindings.Of(RunFixture.Person("li.lei"), new ApprovalEvent.StandingAgreed(new StandingScope("core", "host", RunbookKind.Failover, [], now.AddDays(1))), now).Select(finding => finding.Code));
        Assert.Empty(ApprovalFindings.Of(RunFixture.Person("li.lei"), new ApprovalEvent.Approved("", now.AddTicks(1)), now));
    }

    [Fact]
    public async Task A_dry_run_names_every_command_and_host_and_records_nothing()
    {
        using var fixture = await RunFixture.CreateAsync();
        var request = await fixture.RequestAsync(lab: false, One, FilesExecutor.Step("two", "b", "write", "one"));
        var dry = await fixture.Engine.DryRunAsync(request, fixture.Targets, RunFixture.Token);
        Assert.Equal([("one", "a", "append one"), ("two", "b", "write two")], dry.Commands.Select(line => (line.Step.Id, line.Command.Host, string.Join(' ', line.Command.Arguments))));
        Assert.Contains("not approved", dry.Refusal, StringComparison.Ordinal);
        Assert.Equal(0, (await fixture.Store.Ledger.HeadAsync(RunFixture.Token)).Length);
        Assert.Empty(Directory.GetFiles(fixture.Files));
    }

    [Fact]
    public void Whatever_is_said_in_whatever_order_it_takes_two_different_people()
    {
        var request = new RunRequest(new Runbook("test", RunbookKind.Provision, "core", [One], ""), "host", false, new Dictionary<string, string>());
        var now = DateTimeOffset.UnixEpoch;
        var actors = new[] { "person:a", "local:a", "person:A", "person:b", "token:t", "schedule:s" };
        ApprovalEvent[] events = [new ApprovalEvent.Approved("x", now.AddDays(1)), new ApprovalEvent.Approved("x", now), new ApprovalEvent.Approved("y", now.AddDays(1)), new ApprovalEvent.Withdrawn("x")];
        var said = from actor in Gen.Elements(actors) from what in Gen.Elements(events) select (actor, what);
        Check.QuickThrowOnFailure(Prop.ForAll(said.ListOf().ToArbitrary(), list =>
        {
            var record = list.Select((line, i) => new ApprovalEntry(i + 1, now, line.actor, line.what)).ToList();
            var people = 0;
            foreach (var names in new[] { new[] { "person:a", "local:a", "person:A" }, ["person:b"] })
            {
                var last = list.LastOrDefault(line => names.Contains(line.actor) && line.what is ApprovalEvent.Approved { RunbookSha256: "x" } or ApprovalEvent.Withdrawn && names.Contains(line.actor));
                people += last.what is ApprovalEvent.Approved { RunbookSha256: "x" } approved && approved.Until > now ? 1 : 0;
            }

            return ApprovalRules.Decide(request, "x", record, new Dictionary<string, string>(), now) is Approval.Approved == (people == 2);
        }));
    }

    private static StandingScope Scope(RunFixture fixture) =>
        new("core", "host", RunbookKind.Provision, [new GuardCondition.AtMost("file/lag", 10)], fixture.Clock.GetUtcNow().AddDays(90));

    private static DateTimeOffset InAnHour(RunFixture fixture) => fixture.Clock.GetUtcNow().AddHours(1);

    private static async Task AgreeAsync(RunFixture fixture, StandingScope scope, params string[] people)
    {
        foreach (var person in people)
        {
            await fixture.Store.Approvals.AppendAsync(RunFixture.Person(person), new ApprovalEvent.StandingAgreed(scope), RunFixture.Token);
        }
    }

    private static async Task ApproveAsync(RunFixture fixture, RunRequest request, params Actor[] people)
    {
        foreach (var person in people)
        {
            await fixture.Store.Approvals.AppendAsync(person, new ApprovalEvent.Approved(RunbookHash.Of(request.Runbook), InAnHour(fixture)), RunFixture.Token);
        }
    }

    private static Task<RunAnswer> StartAsync(RunFixture fixture, RunRequest request) =>
        fixture.Engine.StartAsync(RunFixture.Run, request, fixture.Targets, RunFixture.Person("wang.fang"), RunFixture.Token);

    private static async Task<string> RefusedAsync(RunFixture fixture, RunRequest request)
    {
        var refused = Assert.IsType<RunAnswer.Refused>(await StartAsync(fixture, request));
        Assert.Equal(RunPhase.Refused, refused.State!.Phase);
        return refused.Reason;
    }
}
