using Microsoft.Data.Sqlite;
using Planner.Evidence.Chain;

namespace Planner.Storage.Tests;

public sealed class LedgerTests
{
    private const int Entries = 150;

    [Theory]
    [InlineData("UPDATE ledger SET actor = 'person:other' WHERE sequence = 1", "append-only")]
    [InlineData("DELETE FROM ledger", "append-only")]
    [InlineData("INSERT OR REPLACE INTO ledger SELECT organisation, 1, time, 'person:other', kind, subject, content, previous, hash FROM ledger WHERE sequence = 1", "must follow")]
    [InlineData("INSERT INTO ledger SELECT organisation, 9, time, actor, kind, subject, content, previous, hash FROM ledger WHERE sequence = 1", "must follow")]
    [InlineData("INSERT INTO ledger SELECT organisation, 3, time, actor, kind, subject, content, previous, hash FROM ledger WHERE sequence = 1", "must follow")]
    public async Task The_database_itself_refuses_what_does_not_append(string statement, string reason)
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        await store.Ledger.AppendAsync(TestStore.Person(), "audit.test", "x", null, TestStore.Token);
        await store.Ledger.AppendAsync(TestStore.Person(), "audit.test", "y", null, TestStore.Token);
        using var connection = new SqliteConnection($"Data Source={test.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        Assert.Contains(reason, Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).Message, StringComparison.Ordinal);
        Assert.Equal(2, (await store.Ledger.VerifyAsync([], TestStore.Token)).Head.Length);
    }

    [Fact]
    public async Task An_entry_changed_behind_the_triggers_is_found()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        for (var i = 0; i < 5; i++)
        {
            await store.Ledger.AppendAsync(TestStore.Person(), "audit.test", "x", null, TestStore.Token);
        }

        using var connection = new SqliteConnection($"Data Source={test.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "DROP TRIGGER ledger_is_never_changed; UPDATE ledger SET actor = 'person:other' WHERE sequence = 4";
        command.ExecuteNonQuery();
        var verified = await store.Ledger.VerifyAsync([], TestStore.Token);
        Assert.Equal((4, ChainFault.Hash), (verified.Break!.Sequence, verified.Break.Fault));
    }

    [Fact]
    public async Task Two_processes_and_four_writers_here_make_one_chain_and_lose_nothing()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        using var one = CrashHost.Start("hammer", test.Directory, "one", $"{Entries}");
        using var two = CrashHost.Start("hammer", test.Directory, "two", $"{Entries}");
        var here = Enumerable.Range(0, 4).Select(async writer =>
        {
            for (var i = 0; i < Entries / 4; i++)
            {
                await store.Ledger.AppendAsync(TestStore.Person(), "test.hammer", $"hammer/here{writer}", null, TestStore.Token);
            }
        });
        await Task.WhenAll(here);
        var said = await Task.WhenAll(one.StandardOutput.ReadToEndAsync(TestStore.Token), two.StandardOutput.ReadToEndAsync(TestStore.Token));
        await Task.WhenAll(one.WaitForExitAsync(TestStore.Token), two.WaitForExitAsync(TestStore.Token));
        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        Assert.All(said, lines => Assert.Equal(Entries, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));

        var verified = await store.Ledger.VerifyAsync([], TestStore.Token);
        Assert.True(verified.Holds, verified.Break?.Reason);
        Assert.Equal((2 * Entries) + (4 * (Entries / 4)), verified.Head.Length);
        foreach (var tag in new[] { "one", "two" })
        {
            var entries = await store.Ledger.AboutAsync($"hammer/{tag}", TestStore.Token);
            Assert.Equal(Enumerable.Range(1, Entries), entries.Select(entry => (int)System.Text.Json.Nodes.JsonNode.Parse(entry.Content)!["number"]!));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(19)]
    [InlineData(40)]
    [InlineData(83)]
    public async Task A_writer_that_is_killed_leaves_a_whole_chain_with_everything_it_was_told_is_there(int killAfter)
    {
        using var test = new TestStore();
        using var writer = CrashHost.Start("hammer", test.Directory, "victim", "100000");
        for (var line = 0; line < killAfter; line++)
        {
            Assert.NotNull(await writer.StandardOutput.ReadLineAsync(TestStore.Token));
        }

        writer.Kill();
        var rest = await writer.StandardOutput.ReadToEndAsync(TestStore.Token);
        await writer.WaitForExitAsync(TestStore.Token);
        var told = killAfter + rest.Split('\n').Length - 1;

        var store = await test.OpenAsync();
        var verified = await store.Ledger.VerifyAsync([], TestStore.Token);
        Assert.True(verified.Holds, verified.Break?.Reason);
        Assert.InRange(verified.Head.Length, told, told + 1);
        await store.Ledger.AppendAsync(TestStore.Person(), "audit.test", "x", null, TestStore.Token);
        Assert.True((await store.Ledger.VerifyAsync([verified.Head], TestStore.Token)).Holds);
    }
}
