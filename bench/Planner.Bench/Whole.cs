using System.Diagnostics;
using System.Globalization;
using Planner.Rules.Grading;
using Planner.Rules.Projection;

namespace Planner.Bench;

/// <summary>One pass over a whole estate, by the processor's clock.</summary>
internal static class Whole
{
    private const int Passes = 5;

    public static void Cold() =>
        Console.WriteLine(new GridGrader(Bank.Standards(), new EstateIndex(Bank.Estate(1)), Bank.Day).Grade(CancellationToken.None).Clauses);

    public static void Print(int systems)
    {
        var standards = Bank.Standards();
        var estate = Bank.Estate(systems);
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var pass = 0; pass < Passes; pass++)
        {
            using var self = Process.GetCurrentProcess();
            var (user, watch) = (self.UserProcessorTime, Stopwatch.StartNew());
            var grid = new GridGrader(standards, new EstateIndex(estate), Bank.Day).Grade(CancellationToken.None);
            self.Refresh();
            Say($"{grid.Systems} systems × {grid.Clauses} clauses: {(self.UserProcessorTime - user).TotalSeconds:F2} s of processor, {watch.Elapsed.TotalSeconds:F2} s by the wall");
            GC.KeepAlive(grid);
        }

        using var process = Process.GetCurrentProcess();
        Say($"estate {before / 1e6:F0} MB, largest working set {process.PeakWorkingSet64 / 1e6:F0} MB");
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
