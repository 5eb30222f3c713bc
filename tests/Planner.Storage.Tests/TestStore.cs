using Microsoft.Extensions.Time.Testing;
using Planner.Model.Rights;

namespace Planner.Storage.Tests;

/// <summary>A store in a directory of its own, with a clock that stands still.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly List<Store> opened = [];

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("planner-store-").FullName;

    public string File => Path.Combine(Directory, "planner.db");

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 27, 0, 0, 0, TimeSpan.Zero));

    public static Actor Person(string name = "li.lei", string organisation = "default") =>
        new(ActorKind.Person, name, organisation, new HashSet<Role> { Role.Operator, Role.Approver });

    public async Task<Store> OpenAsync(string organisation = "default")
    {
        var store = await Store.OpenAsync(Directory, organisation, Clock, Token);
        opened.Add(store);
        return store;
    }

    public void Dispose()
    {
        opened.ForEach(store => store.Dispose());
        System.IO.Directory.Delete(Directory, recursive: true);
    }
}
