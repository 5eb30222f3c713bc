using Bunit;
using Planner.Model.Runbooks;
using Planner.Model.Runs;
using Planner.Web.Pages.Runs;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Runs;

public sealed class RunActionsTests : PlannerTest
{
    private static readonly string Hash = new('a', 64);

    [Theory]
    [InlineData(RunPhase.Finished, null, "")]
    [InlineData(RunPhase.Aborted, null, "")]
    [InlineData(RunPhase.Refused, null, "approve")]
    [InlineData(RunPhase.Failed, null, "resume abort")]
    [InlineData(RunPhase.Running, null, "resume abort")]
    [InlineData(RunPhase.Running, "host/1", "abort")]
    [InlineData(RunPhase.Waiting, null, "answer resume abort")]
    public void Only_what_is_allowed_is_offered(RunPhase phase, string? driver, string offered)
    {
        var actions = Context.Render<RunActions>(parameters => parameters.Add(one => one.Run, Run(phase, driver)));

        Assert.Equal(offered.Split(' ', StringSplitOptions.RemoveEmptyEntries), actions.FindAll("button").Select(button => button.GetAttribute("data-testid")));
    }

    [Fact]
    public void Who_approves_sees_the_commands_and_the_hash_first()
    {
        var actions = Context.Render<RunActions>(parameters => parameters.Add(one => one.Run, Run(RunPhase.Refused, null)));

        actions.Find("[data-testid=approve]").Click();

        Assert.Equal(Hash, actions.Find("[role=dialog] [data-testid=hash]").TextContent);
        Assert.Contains("b$ pg_ctl promote 'two words'", actions.Find("[role=dialog]").TextContent, StringComparison.Ordinal);
        actions.Find("[data-testid=cancel]").Click();
        Assert.Empty(actions.FindAll("[role=dialog]"));
    }

    [Fact]
    public void An_abort_needs_a_reason()
    {
        var actions = Context.Render<RunActions>(parameters => parameters.Add(one => one.Run, Run(RunPhase.Failed, null)));
        actions.Find("[data-testid=abort]").Click();

        Assert.True(actions.Find("[data-testid=confirm]").HasAttribute("disabled"));
        actions.Find("[data-testid=reason]").Input("the disk is gone");
        Assert.False(actions.Find("[data-testid=confirm]").HasAttribute("disabled"));
    }

    private static RunDetail Run(RunPhase phase, string? driver)
    {
        var step = new RunbookStep("promote-b", StepAction.Promote, "postgresql", "b")
        {
            Summary = "promote b",
            Commands = [new HostCommand("b", ["pg_ctl", "promote", "two words"], Mutates: true)],
        };
        var overview = new RunOverview("r-1", RunbookKind.Failover, "bank", "host", phase, "local:me")
        {
            RunbookSha256 = Hash,
            StartedAt = DateTimeOffset.UnixEpoch,
            ChangedAt = DateTimeOffset.UnixEpoch,
            Steps = 1,
            StepsDone = 0,
            DrivenBy = driver,
            RaisesAlarm = false,
        };
        return new RunDetail(overview, [new StepDetail(step, phase == RunPhase.Waiting ? StepPhase.Asked : StepPhase.Pending, 0, null, null, null)]);
    }
}
