using Planner.Storage.Documents;

namespace Planner.Storage.Tests.Documents;

public sealed class DocumentShelfTests
{
    // sha256sum of "estate".
    private const string EstateSha256 = "e62377847bbe2117fbea3a09ac72e59a12572c20ca18ee024fedeaa94ba8525a";

    [Fact]
    public async Task A_document_is_named_by_the_hash_of_its_bytes()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        Assert.Equal(EstateSha256, await store.Documents.SaveAsync(TestStore.Person(), DocumentKind.Estate, "estate"u8.ToArray(), TestStore.Token));
        Assert.Null(await store.Documents.ReadAsync(DocumentKind.Plan, EstateSha256, TestStore.Token));
    }

    [Fact]
    public async Task Storing_the_same_again_changes_nothing()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        await store.Documents.SaveAsync(TestStore.Person(), DocumentKind.Estate, "core", "estate"u8.ToArray(), TestStore.Token);
        var head = await store.Ledger.HeadAsync(TestStore.Token);
        var again = await store.Documents.SaveAsync(TestStore.Person(), DocumentKind.Estate, "core", "estate"u8.ToArray(), TestStore.Token);
        Assert.Equal(1, again.Revision);
        Assert.Equal(head, await store.Ledger.HeadAsync(TestStore.Token));
    }

    [Fact]
    public async Task A_name_stands_for_the_newest_and_remembers_the_others()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        foreach (var content in new[] { "first", "second", "first" })
        {
            await store.Documents.SaveAsync(TestStore.Person(), DocumentKind.Estate, "core", System.Text.Encoding.UTF8.GetBytes(content), TestStore.Token);
            test.Clock.Advance(TimeSpan.FromHours(1));
        }

        await store.Documents.SaveAsync(TestStore.Person("han.mei"), DocumentKind.Estate, "branch", "estate"u8.ToArray(), TestStore.Token);
        var list = await store.Documents.ListAsync(DocumentKind.Estate, TestStore.Token);
        Assert.Equal([("branch", 1, "person:han.mei"), ("core", 3, "person:li.lei")], list.Select(line => (line.Name, line.Revision, line.NamedBy)));
        Assert.Equal(5, list[1].Length);
        var history = await store.Documents.HistoryAsync(DocumentKind.Estate, "core", TestStore.Token);
        Assert.Equal([3, 2, 1], history.Select(line => line.Revision));
        Assert.Equal(history[0].Sha256, history[2].Sha256);
        Assert.Equal(TimeSpan.FromHours(2), history[0].NamedAt - history[2].NamedAt);
        Assert.Equal(history[0], await store.Documents.FindAsync(DocumentKind.Estate, "core", TestStore.Token));
    }

    [Fact]
    public async Task A_name_that_was_never_given_stands_for_nothing()
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        Assert.Null(await store.Documents.FindAsync(DocumentKind.Estate, "core", TestStore.Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("@core")]
    [InlineData("a/b")]
    public async Task A_name_that_could_be_mistaken_for_a_path_is_refused(string name)
    {
        using var test = new TestStore();
        var store = await test.OpenAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => store.Documents.SaveAsync(TestStore.Person(), DocumentKind.Estate, name, [], TestStore.Token));
    }
}
