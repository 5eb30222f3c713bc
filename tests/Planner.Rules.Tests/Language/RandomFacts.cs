using Planner.Rules.Facts;

namespace Planner.Rules.Tests.Language;

/// <summary>Makes complete facts, and takes knowledge away from them; the same seed, the same facts.</summary>
internal sealed class RandomFacts(Random random)
{
    public SampleFacts Complete() => new()
    {
        HasPlan = Coin(),
        Drills = random.Next(-1, 4),
        RtoMinutes = random.Next(20) == 0 ? long.MaxValue : random.Next(60),
        DistanceKm = random.Next(3) * 50.0,
        Tier = Word(),
        Replication = Mode(),
        WorstLoss = Hours(),
        LastDrill = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(random.Next(-2, 3)),
        Staff = new Staff(random.Next(3), Coin(), Word()),
        CriticalData = FactList<DataSet>.Of([.. Some(index => new DataSet($"d{index}", random.Next(3), Mode(), FactList<Backup>.Of([.. Some(Backup)])))]),
        Tags = FactList<string?>.Of([.. Some(_ => Word())]),
        Lags = FactList<long?>.Of([.. Some(_ => (long?)random.Next(-1, 3))]),
        Modes = FactList<ReplicationMode>.Of([.. Some(_ => Mode())]),
    };

    /// <summary>Facts that say less, and nothing else: every fact is the same or missing, and every list could still become the given one.</summary>
    public SampleFacts Less(SampleFacts facts) => new()
    {
        HasPlan = Keep() ? facts.HasPlan : null,
        Drills = Keep() ? facts.Drills : null,
        RtoMinutes = Keep() ? facts.RtoMinutes : null,
        DistanceKm = Keep() ? facts.DistanceKm : null,
        Tier = Keep() ? facts.Tier : null,
        Replication = Keep() ? facts.Replication : null,
        WorstLoss = Keep() ? facts.WorstLoss : null,
        LastDrill = Keep() ? facts.LastDrill : null,
        Staff = Keep() ? new Staff(Keep() ? facts.Staff!.OnCall : null, Keep() ? facts.Staff!.AroundTheClock : null, Keep() ? facts.Staff!.Lead : null) : null,
        CriticalData = Less(facts.CriticalData!, Less, () => new DataSet("spurious", 1, Mode(), FactList<Backup>.Of(Backup(8)))),
        Tags = Less(facts.Tags!, tag => Keep() ? tag : null, Word),
        Lags = Less(facts.Lags!, lag => Keep() ? lag : null, () => random.Next(-1, 3)),
        Modes = Less(facts.Modes!, mode => mode, Mode),
    };

    private DataSet Less(DataSet data) => new(
        data.Id,
        Keep() ? data.Terabytes : null,
        Keep() ? data.Mode : null,
        Less(data.Backups!, backup => backup with { Kind = Keep() ? backup.Kind : null, Interval = Keep() ? backup.Interval : null, Copies = Keep() ? backup.Copies : null }, () => Backup(9)));

    private FactList<T>? Less<T>(FactList<T> list, Func<T, T> less, Func<T> spurious)
    {
        if (random.Next(8) == 0)
        {
            return null;
        }

        var isPartial = random.Next(4) == 0;
        var members = list.Items.Where(_ => !isPartial || Coin()).Select(item => (Item: less(item), IsCertain: Keep())).ToList();
        if (random.Next(6) == 0)
        {
            members.Add((spurious(), false));
        }

        var certain = new Queue<bool>(members.Select(member => member.IsCertain));
        return FactList<T>.Of(members.Select(member => member.Item), _ => certain.Dequeue(), isPartial);
    }

    private Backup Backup(int index) => new($"b{index}", Word() is "a" ? "full" : "log", Coin(), Hours(), random.Next(4));

    private IEnumerable<T> Some<T>(Func<int, T> make) => Enumerable.Range(0, random.Next(4)).Select(make);

    private bool Keep() => random.Next(5) > 0;

    private bool Coin() => random.Next(2) == 0;

    private string Word() => new[] { "a", "b", "ab", "full", "" }[random.Next(5)];

    private ReplicationMode Mode() => (ReplicationMode)random.Next(3);

    private TimeSpan Hours() => TimeSpan.FromHours(random.Next(4) * 12);
}
