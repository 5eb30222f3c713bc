using System.Collections;
using System.Reflection;
using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Inventory.Tests;

/// <summary>Makes any record of the estate from a seed, member by member; references need not hold.</summary>
internal static class RandomEstate
{
    private static readonly string[] Texts = ["core", "no", "1e3", "系统，甲", "a: b", "# x", "two\nlines\n", " lead", "", "2026-11-01", "null", "it's \"q\"", "\u0085\t"];

    public static Estate Of(int seed) => (Estate)Make(typeof(Estate), seed);

    public static object Make(Type type, int seed) => Value(type, new Random(seed), 0, "");

    /// <summary>Compares as documents do: lists and listings by what they hold.</summary>
    public static bool Same(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string, _) => left.Equals(right),
        (IEnumerable a, IEnumerable b) => a.Cast<object>().ToList() is var x && b.Cast<object>().ToList() is var y && x.Count == y.Count && x.Zip(y).All(pair => Same(pair.First, pair.Second)),
        _ when left.GetType() is { IsClass: true } type => type == right.GetType() && type.GetProperties().Where(property => property.GetIndexParameters().Length == 0).All(property => Same(property.GetValue(left), property.GetValue(right))),
        _ => left.Equals(right),
    };

    private static object Value(Type type, Random random, int depth, string name)
    {
        if (type == typeof(string))
        {
            return name == "Id" ? $"{Texts[random.Next(3)]}.{random.Next(100)}" : name == "Sha256" ? Convert.ToHexStringLower(Bytes(random)) : Texts[random.Next(Texts.Length)];
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length))!;
        }

        if (type.IsGenericType)
        {
            return Many(type, random, depth);
        }

        return Scalar(type, random) ?? Record(type, random, depth);
    }

    private static object? Scalar(Type type, Random random) => type switch
    {
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => random.Next(-5, 100),
        _ when type == typeof(double) => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-20, 20)),
        _ when type == typeof(TimeSpan) => TimeSpan.FromTicks(random.NextInt64(0, 1L << random.Next(1, 63))),
        _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(random.Next(0, DateOnly.MaxValue.DayNumber)),
        _ when type == typeof(DataSize) => new DataSize(random.NextInt64(1L << random.Next(1, 62))),
        _ when type == typeof(DataRate) => new DataRate(random.NextInt64(1L << random.Next(1, 62))),
        _ when type == typeof(Money) => new Money(random.Next() / 100m),
        _ when type == typeof(Availability) => new Availability(1 - (random.NextDouble() * Math.Pow(10, -random.Next(6)))),
        _ when type == typeof(Ratio) => new Ratio(random.NextDouble() * 3),
        _ => null,
    };

    private static object Many(Type type, Random random, int depth)
    {
        var item = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, depth > 5 ? 0 : random.Next(4));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Value(item, random, depth + 1, ""), i);
        }

        return type.GetGenericTypeDefinition() == typeof(Listing<>) ? Activator.CreateInstance(type, items, random.Next(3) == 0)! : items;
    }

    private static object Record(Type type, Random random, int depth)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null))
        {
            var wanted = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) || random.Next(3) > 0)
            {
                property.SetValue(record, Value(wanted, random, depth + 1, property.Name));
            }
        }

        return record;
    }

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[32];
        random.NextBytes(bytes);
        return bytes;
    }
}
