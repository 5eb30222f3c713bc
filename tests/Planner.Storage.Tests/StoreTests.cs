using Microsoft.Data.Sqlite;
using Planner.Storage.Documents;
using Planner.Storage.Sqlite;

namespace Planner.Storage.Tests;

[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class StoreTests
{
    [Fact]
    public async Task Directory_and_file_are_for_their_owner_alone()
    {
        using var test = new TestStore();
        var below = Path.Combine(test.Directory, "new");
        using var store = await Store.OpenAsync(below, "default", test.Clock, TestStore.Token);
        await store.Ledger.AppendAsync(TestStore.Person(), "audit.test", "x", null, TestStore.Token);
        Assert.Equal("UserRead, UserWrite, UserExecute", Mode(below));
        Assert.All(Directory.GetFiles(below), file => Assert.Equal("UserRead, UserWrite", Mode(file)));
        Assert.Contains(Directory.GetFiles(below), file => file.EndsWith("-wal", StringComparison.Ordinal));

        static string Mode(string path) => string.Join(", ", Enum.GetValues<UnixFileMode>().Where(bit => bit != UnixFileMode.None && File.GetUnixFileMode(path).HasFlag(bit)).OrderDescending());
    }

    [Fact]
    public async Task What_was_stored_is_there_after_opening_again()
    {
        using var test = new TestStore();
        string sha256;
        using (var store = await test.OpenAsync())
        {
            sha256 = await store.Documents.SaveAsync(TestStore.Person(), DocumentKind.Plan, "plan"u8.ToArray(), TestStore.Token);
        }

        var again = await test.OpenAsync();
        Assert.Equal("plan"u8.ToArray(), await again.Documents.ReadAsync(DocumentKind.Plan, sha256, TestStore.Token));
    }

    [Fact]
    public async Task A_commit_is_flushed_to_disk_and_readers_do_not_wait_for_writers()
    {
        using var test = new TestStore();
        await test.OpenAsync();
        var (journal, synchronous, keys) = await new Database(test.File).ReadAsync(
            session => (session.First<string>("PRAGMA journal_mode", new { }), session.First<long>("PRAGMA synchronous", new { }), session.First<long>("PRAGMA foreign_keys", new { })), TestStore.Token);
        Assert.Equal(("wal", 2, 1), (journal, synchronous, keys));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_alone()
    {
        using var test = new TestStore();
        (await test.OpenAsync()).Dispose();
        Execute(test, "PRAGMA user_version = 999");
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => test.OpenAsync());
        Assert.Contains("schema version 999", refused.Message, StringComparison.Ordinal);
        Assert.Contains("newer Planner", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_an_older_version_is_brought_up_and_keeps_its_ledger()
    {
        using var test = new TestStore();
        Execute(test, Schema.TextOf(Schema.Migrations[0]), "PRAGMA user_version = 1");
        var entry = Planner.Evidence.Chain.HashChain.Next(Planner.Evidence.Chain.ChainHead.Empty, new("default", test.Clock.GetUtcNow(), "local:root", "audit.old", "x", null));
        Execute(test, $"INSERT INTO ledger VALUES ('default', 1, '{entry.TimeText}', 'local:root', 'audit.old', 'x', 'null', '{entry.PreviousHash}', '{entry.Hash}')");
        var store = await test.OpenAsync();
        Assert.Equal(1, (await store.Ledger.VerifyAsync([], TestStore.Token)).Head.Length);
        Assert.Empty(await store.Runs.ListAsync(10, TestStore.Token));
    }

    [Fact]
    public async Task Another_file_under_the_name_of_the_store_is_refused()
    {
        using var test = new TestStore();
        await File.WriteAllTextAsync(test.File, string.Concat(Enumerable.Repeat("this is no database. ", 100)), TestStore.Token);
        Assert.Contains("no database of Planner", (await Assert.ThrowsAsync<StoreUnavailableException>(() => test.OpenAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_that_cannot_be_made_is_said_so()
    {
        using var test = new TestStore();
        await File.WriteAllTextAsync(Path.Combine(test.Directory, "file"), "", TestStore.Token);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => Store.OpenAsync(Path.Combine(test.Directory, "file", "below"), "default", test.Clock, TestStore.Token));
        Assert.Contains("--data", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_organisation_sees_nothing_of_another()
    {
        using var test = new TestStore();
        var ours = await test.OpenAsync("ours");
        var theirs = await test.OpenAsync("theirs");
        var sha256 = await theirs.Documents.SaveAsync(TestStore.Person(organisation: "theirs"), DocumentKind.Estate, "core", "estate"u8.ToArray(), TestStore.Token);
        Assert.Null(await ours.Documents.ReadAsync(DocumentKind.Estate, sha256.Sha256, TestStore.Token));
        Assert.Empty(await ours.Documents.ListAsync(DocumentKind.Estate, TestStore.Token));
        Assert.Empty(await ours.Ledger.ReadAsync(0, 100, TestStore.Token));
        Assert.Equal(2, (await theirs.Ledger.HeadAsync(TestStore.Token)).Length);
    }

    [Fact]
    public async Task An_actor_of_another_organisation_cannot_write()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync("ours");
        await Assert.ThrowsAsync<ArgumentException>(() => store.Ledger.AppendAsync(TestStore.Person(organisation: "theirs"), "audit.test", "x", null, TestStore.Token));
        Assert.Equal(0, (await store.Ledger.HeadAsync(TestStore.Token)).Length);
    }

    private static void Execute(TestStore test, params string[] statements)
    {
        using var connection = new SqliteConnection($"Data Source={test.File};Pooling=False");
        connection.Open();
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }
}
