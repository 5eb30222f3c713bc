using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;
using Planner.Engine;
using Planner.Engine.Estates;
using Planner.Engine.Rights;
using Planner.Web.Hosting;
using TestContext = Xunit.TestContext;

namespace Planner.Web.Tests.Running;

/// <summary>Pages over a real store in a directory of their own, on a day that stands still.</summary>
public abstract class PlannerTest : IAsyncLifetime
{
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("planner-web-tests-");

    protected PlannerTest()
    {
        Speak("en");
        Context.JSInterop.Mode = JSRuntimeMode.Loose;
        Context.Services.AddMudServices();
        Context.Services.AddSingleton(new Reach(true, []));
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 27, 10, 0, 0, TimeSpan.Zero));
        PlannerSite.AddPlanner(Context.Services, new EngineRoom(clock, Path.Combine(AppContext.BaseDirectory, "standards"), data.FullName));
        Context.Renderer.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    protected BunitContext Context { get; } = new();

    protected StoredEstates Estates => Context.Services.GetRequiredService<StoredEstates>();

    protected static string Example(params string[] path) => Path.Combine([RunningWeb.Repository, "examples", .. path]);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        data.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static void Speak(string culture) => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));

    /// <summary>Stores the example bank as <c>bank</c>.</summary>
    protected async Task StoreBankAsync()
    {
        await using var content = File.OpenRead(Example("city-commercial-bank", "estate.yaml"));
        var stored = await Estates.AddAsync(LocalActor.Current, "bank", content, "estate.yaml", TestContext.Current.CancellationToken);
        Assert.NotNull(stored.Value);
    }

    /// <summary>Goes to an address and renders the page that stands there.</summary>
    protected IRenderedComponent<TPage> Open<TPage>(string address, Action<ComponentParameterCollectionBuilder<TPage>>? parameters = null)
        where TPage : IComponent
    {
        Context.Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Context.Render(parameters);
    }
}
