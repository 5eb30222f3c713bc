using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Bench;

/// <summary>Systems of which everything is known, so that engines without an unknown come to the same.</summary>
internal static class Sample
{
    public static SystemFacts[] Systems(int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(_ => System(random))];
    }

    private static SystemFacts System(Random random) => new()
    {
        Important = random.Next(2) == 0,
        RtoObjective = TimeSpan.FromHours(random.Next(1, 30)),
        RpoObjective = TimeSpan.FromMinutes(random.Next(1, 300)),
        CriticalData = FactList<DataFacts>.Of([.. Enumerable.Range(0, random.Next(1, 4)).Select(data => Data(random, data))]),
        Standby = new StandbyFacts { Capacity = random.NextDouble(), Compatible = random.Next(4) > 0, Monitored = random.Next(4) > 0 },
        StandbySite = new SiteFacts { Id = "standby", ItSpaceFit = random.Next(4) > 0, AroundTheClock = random.Next(2) == 0, SharesRisk = random.Next(4) == 0 },
        Staff = FactList<StaffFacts>.Of([.. Enumerable.Range(0, random.Next(1, 5)).Select(group => new StaffFacts { Id = $"g{group}", Count = random.Next(6), Dedicated = random.Next(2) == 0 })]),
    };

    private static DataFacts Data(Random random, int data) => new()
    {
        Id = $"d{data}",
        Kind = ComponentKind.Database,
        Backups = FactList<BackupFacts>.Of([.. Enumerable.Range(0, random.Next(1, 4)).Select(backup => new BackupFacts
        {
            Id = $"b{backup}",
            Interval = TimeSpan.FromHours(random.Next(1, 200)),
            LastRunAge = TimeSpan.FromHours(random.Next(1, 200)),
            LastRunPassed = random.Next(4) > 0,
        })]),
    };
}
