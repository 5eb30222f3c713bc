using Planner.Model.Runbooks;

namespace Planner.Engine.Tests.Laboratories;

[Collection(LabSuite.Name)]
public sealed class QuickTests(LabFixture lab)
{
    [Fact]
    public async Task A_command_that_ends_at_once_is_answered_every_time()
    {
        Assert.SkipWhen(lab.Missing is not null, lab.Missing ?? "");
        using var connections = lab.Lab.Connect();
        var host = connections.Hosts["lb"];
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            for (var call = 0; call < 150; call++)
            {
                var answer = await host.RunAsync(new HostCommand("lb", ["true"], Mutates: false), null, default, TestContext.Current.CancellationToken);
                Assert.Equal(0, answer.ExitCode);
            }
        }));
    }
}
