using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.DataProtection;
using MudBlazor.Services;
using Planner.Engine;
using Planner.Engine.Estates;
using Planner.Engine.Rights;
using Planner.Web.Api;
using Planner.Web.Computing;
using Planner.Web.Pages.Assessments;
using Planner.Web.Pages.Estates;
using Planner.Web.Pages.Lab;
using Planner.Web.Shell;

namespace Planner.Web.Hosting;

/// <summary>The web site of Planner, put together: pages, REST API, guards.</summary>
internal static class PlannerSite
{
    /// <summary>Where the site listens unless <c>--urls</c> says otherwise.</summary>
    public const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>The site, not yet started.</summary>
    /// <param name="args"><c>--urls ADDRESS</c>, <c>--data DIR</c> and what ASP.NET Core takes.</param>
    public static WebApplication Build(string[] args)
    {
        // Started from any folder, the site finds its own files, not those of the caller.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = EstatesApi.LargestDocument.Bytes;
        });
        var reach = Reach.Of(builder.Configuration[WebHostDefaults.ServerUrlsKey] ?? DefaultAddress);
        builder.Services.AddHostFiltering(options => options.AllowedHosts = [.. reach.AllowedHosts]);
        builder.Services.AddSingleton(reach);
        AddPlanner(builder.Services, EngineRoom.Here(builder.Configuration["data"]));
        AddPages(builder.Services);
        var site = builder.Build();
        Route(site);
        return site;
    }

    internal static void AddPlanner(IServiceCollection services, EngineRoom room)
    {
        services.AddSingleton(room);
        services.AddSingleton(room.Clock);
        services.AddSingleton<StoredEstates>();
        services.AddSingleton<GradedEstates>();
        services.AddSingleton<EstateIntake>();
        services.AddSingleton<Handoff>();
        services.AddLogging();
        services.AddSingleton<KeptFiles>();
        services.AddScoped<Bench>();
        services.AddSingleton<LabQueue>();
        services.AddSingleton<LabDesk>();
        services.AddHostedService(services => services.GetRequiredService<LabQueue>());
        // A drill whose fault has happened leaves the system recovered before the server ends.
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMinutes(10));
        services.AddScoped(_ => LocalActor.Current);
        // Keys of the antiforgery token: lost with the process, they would break open pages at every restart.
        services.AddDataProtection().SetApplicationName("planner").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(room.DataFolder, "web-keys")));
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.Configure<CircuitOptions>(circuit =>
        {
            circuit.DisconnectedCircuitMaxRetained = 50;
            circuit.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(5);
        });
        services.AddMudServices();
        // Responses hold no secret beside what a caller sends, except antiforgery tokens, which are masked anew each time.
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "application/json", "image/svg+xml"];
        });
    }

    private static void Route(WebApplication site)
    {
        site.UseHostFiltering();
        site.UseExceptionHandler(handler => handler.Run(Failures.AnswerAsync));
        site.Use(OwnOrigin.GuardAsync);
        site.Use(SecurityHeaders.AddAsync);
        site.UseResponseCompression();
        site.UseRequestLocalization(Preferences.Localization);
        // Only pages: a repeated POST would be read as a form and fail a second time.
        site.UseWhen(
            context => HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/api"),
            pages => pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        site.UseRouting();
        site.UseAntiforgery();
        site.MapStaticAssets();
        site.MapPreferences();
        site.MapHealth();
        site.MapEstates();
        site.MapAssessments();
        site.MapExports();
        site.MapComparisons();
        site.MapPlans();
        site.MapSimulations();
        site.MapRunsAndDrills();
        site.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
