using Planner.Web.Hosting;

var site = PlannerSite.Build(args);
if (args.Contains("--demo"))
{
    await FirstEstates.StoreAsync(site.Services, CancellationToken.None);
}

await site.RunAsync();
