using System.Reflection;
using Planner.Model.Estates;

namespace Planner.Rules.Tests.Grading;

/// <summary>Takes knowledge out of an estate by chance: values become unknown, members of lists unseen.</summary>
internal sealed class Erasure(int seed)
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly Random random = new(seed);
    private readonly double rate = new[] { 0.01, 0.03, 0.1 }[seed % 3];

    public Estate Of(Estate estate) => estate with
    {
        Organisation = estate.Organisation is { } organisation ? (Organisation)Record(organisation) : null,
        Functions = List(estate.Functions),
        Sites = List(estate.Sites),
        Links = List(estate.Links),
        Systems = List(estate.Systems, keepAll: true),
        Agreements = List(estate.Agreements),
        Staff = List(estate.Staff),
        Procedures = List(estate.Procedures),
        RecoveryPlans = List(estate.RecoveryPlans),
        Exercises = List(estate.Exercises),
        Reviews = List(estate.Reviews),
        Suppliers = List(estate.Suppliers),
    };

    private Listing<T>? List<T>(Listing<T>? list, bool keepAll = false) => (Listing<T>?)Listing(list, keepAll);

    private object? Listing(object? list, bool keepAll)
    {
        if (list is null)
        {
            return null;
        }

        var type = list.GetType();
        var items = ((System.Collections.IEnumerable)type.GetProperty("Items")!.GetValue(list)!).Cast<object>().ToList();
        var kept = keepAll ? items : [.. items.Where(_ => random.NextDouble() >= rate)];
        var made = Array.CreateInstance(type.GetGenericArguments()[0], kept.Count);
        for (var at = 0; at < kept.Count; at++)
        {
            made.SetValue(Value(kept[at]), at);
        }

        return Activator.CreateInstance(type, made, (bool)type.GetProperty("Partial")!.GetValue(list)! || kept.Count < items.Count);
    }

    private object Value(object value)
    {
        var type = value.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Listing<>))
        {
            return Listing(value, keepAll: false)!;
        }

        return type.IsClass && type != typeof(string) && type.Namespace == typeof(Estate).Namespace ? Record(value) : value;
    }

    private object Record(object record)
    {
        var copy = Clone.Invoke(record, null)!;
        foreach (var property in record.GetType().GetProperties().Where(property => property.SetMethod is not null && property.GetValue(record) is not null))
        {
            var mayBeUnknown = Nullability.Create(property).WriteState == NullabilityState.Nullable;
            property.SetValue(copy, mayBeUnknown && random.NextDouble() < rate ? null : Value(property.GetValue(record)!));
        }

        return copy;
    }
}
