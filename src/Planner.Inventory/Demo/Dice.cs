using Bogus;
using Planner.Model.Estates;

namespace Planner.Inventory.Demo;

/// <summary>All chance of a demo estate: one stream from one seed, asked in a fixed order, and one day that stands for today.</summary>
internal sealed class Dice(int seed, DateOnly asOf)
{
    private readonly Faker faker = new("zh_CN") { Random = new Randomizer(seed) };

    public DateOnly AsOf => asOf;

    /// <summary>True with this probability, 0 to 1.</summary>
    public bool Chance(double probability) => faker.Random.Double() < probability;

    /// <summary>A whole number, both ends inside.</summary>
    public int Between(int least, int most) => faker.Random.Int(least, most);

    public double Real(double least, double most) => faker.Random.Double(least, most);

    public T Pick<T>(IReadOnlyList<T> items) => items[faker.Random.Int(0, items.Count - 1)];

    /// <summary>One of the items, each as likely as its weight beside the others.</summary>
    public T Weighted<T>(params ReadOnlySpan<(T Item, double Weight)> items)
    {
        var total = 0.0;
        foreach (var (_, weight) in items)
        {
            total += weight;
        }

        var drawn = faker.Random.Double() * total;
        foreach (var (item, weight) in items)
        {
            drawn -= weight;
            if (drawn < 0)
            {
                return item;
            }
        }

        return items[^1].Item;
    }

    /// <summary>The value, or with this probability null: not known.</summary>
    public T? Known<T>(T value, double unknown = 0.02)
        where T : struct => Chance(unknown) ? null : value;

    /// <summary>A day before today, so many days back at most.</summary>
    public DateOnly Past(int most) => asOf.AddDays(-faker.Random.Int(1, most));

    public string Person() => faker.Name.LastName() + faker.Name.FirstName();

    public string City() => faker.Address.City();

    public Attachment Document(string name) => new() { Name = name, Sha256 = faker.Random.Hash(64) };

    /// <summary>A test that took place, mostly well.</summary>
    public CheckRecord Check(int most, double failed = 0.06) => new()
    {
        On = Past(most),
        Result = Weighted<CheckResult?>((CheckResult.Passed, 0.8 - failed), (CheckResult.PassedWithFindings, 0.12), (CheckResult.Failed, failed), (null, 0.08)),
        Duration = Known(TimeSpan.FromMinutes(Between(5, 300)), 0.3),
    };
}
