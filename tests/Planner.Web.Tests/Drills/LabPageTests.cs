using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Web.Pages.Drills;
using Planner.Web.Pages.Lab;
using Planner.Web.Pages.Runs;
using Planner.Web.Tests.Running;
using TestContext = Xunit.TestContext;

namespace Planner.Web.Tests.Drills;

public sealed class LabPageTests : PlannerTest
{
    [Fact]
    public void Without_a_lab_it_offers_to_make_one_and_nothing_to_drill()
    {
        var page = Open<LabPage>("/lab");
        page.WaitForElement("[data-testid=up]", Patience);

        Assert.Empty(page.FindAll("[data-testid=power-off]"));
        Assert.Empty(page.FindAll("[data-testid=apply]"));
    }

    [Fact]
    public void While_a_task_is_under_way_a_second_is_not_taken()
    {
        var desk = Context.Services.GetRequiredService<LabDesk>();

        Assert.True(desk.TryResume(LocalActor.Current, "r-1"));
        Assert.False(desk.TryUp(LocalActor.Current));
        var page = Open<LabPage>("/lab");
        Assert.True(page.WaitForElement("[data-testid=up]", Patience).HasAttribute("disabled"));
    }

    [Fact]
    public async Task A_task_that_fails_says_so_and_leaves_the_queue_free()
    {
        var queue = Context.Services.GetRequiredService<LabQueue>();
        Assert.True(queue.TryAdd(new LabTask(LabTaskKind.Up, LocalActor.Current, DateTimeOffset.UnixEpoch, (_, _) => throw new InvalidOperationException("no disk"))));
        Assert.True(queue.IsBusy);

        await queue.Newest!.CarryOutAsync(TimeProvider.System, NullLogger.Instance, TestContext.Current.CancellationToken);

        Assert.False(queue.IsBusy);
        Assert.True(queue.Newest.Answer!.IsRefusal);
        var page = Open<LabPage>("/lab");
        Assert.Contains("no disk", page.WaitForElement("[data-testid=task]", Patience).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_the_server_stops_is_over_and_says_that_it_can_be_resumed()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var task = new LabTask(LabTaskKind.Apply, LocalActor.Current, DateTimeOffset.UnixEpoch, (_, token) => Task.FromCanceled<LabAnswer>(token));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task.CarryOutAsync(TimeProvider.System, NullLogger.Instance, stop.Token));

        Assert.Contains(task.Answer!.Findings, finding => finding is { Severity: Severity.Error, Hint: "what was begun can be resumed" });
    }

    [Fact]
    public void Without_a_drill_the_list_leads_to_the_lab()
    {
        var page = Open<DrillsPage>("/drills");

        Assert.Equal("/lab", page.WaitForElement(".empty a", Patience).GetAttribute("href"));
    }

    [Fact]
    public void An_unknown_drill_is_refused_in_words() =>
        Assert.Contains("There is no such drill", Open<DrillPage>("/drills/d-x", page => page.Add(one => one.Id, "d-x")).WaitForElement("[data-testid=findings]", Patience).TextContent, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_run_is_refused_in_words() =>
        Assert.Contains("There is no run 'r-x'", Open<RunPage>("/runs/r-x", page => page.Add(one => one.Id, "r-x")).WaitForElement("[data-testid=findings]", Patience).TextContent, StringComparison.Ordinal);
}
