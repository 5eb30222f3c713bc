using System.Diagnostics;
using Planner.Inventory.Demo;
using Planner.Model.Grading;
using Planner.Rules.Grading;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

var count = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 10000;
var standards = StandardsReader.Read(Path.Combine(AppContext.BaseDirectory, "standards")).Value!;
if (args.Length > 2) { standards = standards with { Packs = [.. standards.Packs, .. standards.Packs, .. standards.Packs] }; }
var estate = DemoEstate.Make(count, 1);
Console.WriteLine($"{count} systems, {estate.Evidence!.Items.Count} evidence, {standards.Packs.Sum(p => p.Standard.Clauses.Count)} clauses");
for (var i = 0; i < (args.Length > 1 ? 0 : 2); i++)
{
    var user = Process.GetCurrentProcess().UserProcessorTime;
    var watch = Stopwatch.StartNew();
    var bytes = GC.GetAllocatedBytesForCurrentThread();
    var grader = new Grader(standards, new EstateIndex(estate), new DateOnly(2026, 10, 1), Detail.None);
    var n = grader.Grades(default).Count();
    Console.WriteLine($"{n} grades {watch.Elapsed.TotalSeconds:F2} s, user {(Process.GetCurrentProcess().UserProcessorTime - user).TotalSeconds:F2} s, {(GC.GetAllocatedBytesForCurrentThread() - bytes) / 1e6:F0} MB");
}
VerdictGrid? grid = null;
for (var i = 0; i < 3; i++)
{
    var user = Process.GetCurrentProcess().UserProcessorTime;
    var bytes = GC.GetAllocatedBytesForCurrentThread();
    grid = new GridGrader(standards, new EstateIndex(estate), new DateOnly(2026, 10, 1)).Grade(default);
    Console.WriteLine($"grid user {(Process.GetCurrentProcess().UserProcessorTime - user).TotalSeconds:F2} s, {(GC.GetAllocatedBytesForCurrentThread() - bytes) / 1e6:F0} MB");
}

Console.WriteLine($"live {GC.GetTotalMemory(true) / 1e6:F0} MB, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
if (args.Length > 1)
{
    return;
}

var index2 = new EstateIndex(estate);
var policy = new Planner.Rules.Evidence.EvidencePolicy(0b11110, TimeSpan.FromDays(366), false, new DateOnly(2026, 10, 1));
foreach (var p in new[] { null, policy })
{
    foreach (var m in new[] { "nothing", "criticalData", "mediaSites", "standby", "network", "standbySite", "staff", "procedures", "agreements", "plan", "drills", "service" })
    {
        var proj = new FactProjection(index2, p, new DateOnly(2026, 10, 1), new HashSet<string> { m });
        for (var i = 0; i < 2; i++)
        {
            var user = Process.GetCurrentProcess().UserProcessorTime;
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            foreach (var s in estate.Systems!.Items)
            {
                proj.Project(s);
            }

            if (i == 1)
            {
                Console.WriteLine($"{p is null} {m}: {(Process.GetCurrentProcess().UserProcessorTime - user).TotalMicroseconds / count:F2} us {(GC.GetAllocatedBytesForCurrentThread() - bytes) / count} B");
            }
        }
    }
}
