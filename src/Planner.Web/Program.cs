using Planner.Web.Hosting;

await PlannerSite.Build(args).RunAsync();
