using Planner.Engine.Estates;
using Planner.Engine.Rights;
using Planner.Web.Pages.Estates;

namespace Planner.Web.Hosting;

/// <summary>Estates for a store that has none, so that there is something to look at.</summary>
internal static class FirstEstates
{
    /// <summary>Stores the demo estate and the examples; a store that has any estate stays as it is.</summary>
    public static async Task StoreAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var actor = LocalActor.Current;
        if ((await services.GetRequiredService<StoredEstates>().ListAsync(actor, cancellation)).Count > 0)
        {
            return;
        }

        var intake = services.GetRequiredService<EstateIntake>();
        await intake.DemoAsync(actor, cancellation);
        foreach (var example in EstateIntake.Examples)
        {
            await intake.ExampleAsync(actor, example, cancellation);
        }
    }
}
