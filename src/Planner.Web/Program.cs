using Planner.Web.Hosting;

// A switch without a value, which the configuration cannot read.
var site = PlannerSite.Build([.. args.Where(argument => argument != "--demo")]);
if (args.Contains("--demo"))
{
    await FirstEstates.StoreAsync(site.Services, CancellationToken.None);
}

await site.RunAsync();
