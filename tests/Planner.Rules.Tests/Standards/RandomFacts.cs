using System.Reflection;
using Planner.Rules.Facts;

namespace Planner.Rules.Tests.Standards;

/// <summary>Facts by chance, the same for the same seed; good ones are common, so that strong cells are met too.</summary>
internal sealed class RandomFacts(int seed)
{
    private static readonly string[] GoodWhenFalse = [nameof(SiteFacts.SharesRisk)];

    // Words that stand beside each other; of all others the last are the strongest.
    private static readonly string[] Unordered =
    [
        nameof(StaffFacts.Role), nameof(ProcedureFacts.Key), nameof(AgreementFacts.Kind), nameof(CopyFacts.Medium), nameof(DrillFacts.Scenario),
    ];

    // The first words of these are the good ones.
    private static readonly string[] FirstIsGood = [nameof(BackupFacts.Method), nameof(TransferFacts.Channel)];

    private static readonly double[] Hours = [0, 0.001, 0.008, 0.03, 0.5, 1, 4, 10, 12, 24, 25, 48, 168, 192, 720, 744, 2160, 4320, 8784, 9600];

    private readonly Random random = new(seed);
    private readonly double good = new[] { 0.6, 0.85, 0.95, 0.99 }[Math.Abs(seed % 4)];

    public SystemFacts Next() => (SystemFacts)Record(typeof(SystemFacts));

    private bool Good => random.NextDouble() < good;

    private object Record(Type type)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.Name == "Id" || random.NextDouble() >= 0.02)
            {
                property.SetValue(record, Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, property.Name));
            }
        }

        return record;
    }

    private object Value(Type type, string name)
    {
        if (type.IsEnum)
        {
            var words = Enum.GetValues(type);
            var place = !Unordered.Contains(name) && Good ? (FirstIsGood.Contains(name) ? 0 : words.Length - 1) : random.Next(words.Length);
            return words.GetValue(place)!;
        }

        return type switch
        {
            _ when type == typeof(string) => $"id-{random.Next(1_000_000)}",
            _ when type == typeof(bool) => Good != GoodWhenFalse.Contains(name),
            _ when type == typeof(long) => name == nameof(PlanFacts.BlockingFindings) ? (Good ? 0L : 1L) : random.NextInt64(0, 4),
            _ when type == typeof(double) => Good ? 1.0 : 1 - Math.Pow(10, -random.Next(0, 6)),
            _ when type == typeof(TimeSpan) => TimeSpan.FromHours(Good ? Hours[random.Next(4)] : Hours[random.Next(Hours.Length)]),
            { IsGenericType: true } => List(type.GetGenericArguments()[0], name),
            _ => Record(type),
        };
    }

    private object List(Type member, string name)
    {
        var most = name switch
        {
            nameof(SystemFacts.Staff) => 30,
            nameof(SystemFacts.Procedures) => 40,
            _ => 3,
        };
        var items = Array.CreateInstance(member, Good ? random.Next(1, most + 1) : 0);
        for (var at = 0; at < items.Length; at++)
        {
            items.SetValue(Value(member, name), at);
        }

        var list = typeof(FactList<>).MakeGenericType(member);
        var complete = list.GetMethod(nameof(FactList<SystemFacts>.Of), [items.GetType()])!.Invoke(null, [items])!;
        return random.NextDouble() < 0.05 ? list.GetMethod(nameof(FactList<SystemFacts>.AsPartial))!.Invoke(complete, null)! : complete;
    }
}
