using System.Collections;
using System.Reflection;
using Planner.Model.Estates;

namespace Planner.Documents.Shapes;

/// <summary>A list: plain, or one that may be marked partial.</summary>
internal sealed class ListShape : Shape
{
    private readonly Func<List<object?>, bool, object> _build;
    private readonly Func<object, IEnumerable> _items;
    private readonly Func<object, bool> _isPartial;

    public ListShape(Type type)
        : base(type)
    {
        IsListing = IsListingType(type);
        ItemType = type.GetGenericArguments()[0];
        _build = IsListing
            ? Listing<Func<List<object?>, bool, object>>(nameof(BuildListing))
            : Generic<Func<List<object?>, bool, object>>(nameof(BuildArray));
        _items = IsListing ? Listing<Func<object, IEnumerable>>(nameof(ItemsOf)) : list => (IEnumerable)list;
        _isPartial = IsListing ? Listing<Func<object, bool>>(nameof(PartialOf)) : _ => false;
    }

    /// <summary>True for a type that documents may mark partial.</summary>
    public static bool IsListingType(Type type) =>
        Array.Exists(type.GetInterfaces(), port => port.IsGenericType && port.GetGenericTypeDefinition() == typeof(IListing<,>));

    /// <summary>True when it may be marked partial.</summary>
    public bool IsListing { get; }

    public Type ItemType { get; }

    public Shape Item => ShapeOf.Type(ItemType);

    public override string Noun => "a list";

    /// <summary>Items that could not be read stay at their place as the default of their type.</summary>
    public object Build(List<object?> items, bool partial = false) => _build(items, partial);

    /// <summary>The items; each may be null where it could not be read.</summary>
    public IEnumerable Items(object list) => _items(list);

    /// <summary>True when the list is marked partial.</summary>
    public bool IsPartial(object list) => _isPartial(list);

    private static T[] BuildArray<T>(List<object?> items, bool partial)
    {
        var array = new T[items.Count];
        for (var i = 0; i < array.Length; i++)
        {
            array[i] = items[i] is T item ? item : default!;
        }

        return array;
    }

    private static object BuildListing<TList, T>(List<object?> items, bool partial)
        where TList : IListing<TList, T> => TList.Of(BuildArray<T>(items, partial), partial);

    private static IReadOnlyList<T> ItemsOf<TList, T>(object list)
        where TList : IListing<TList, T> => ((TList)list).Items;

    private static bool PartialOf<TList, T>(object list)
        where TList : IListing<TList, T> => ((TList)list).Partial;

    private TDelegate Listing<TDelegate>(string method)
        where TDelegate : Delegate =>
        typeof(ListShape).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(Type, ItemType).CreateDelegate<TDelegate>();

    private TDelegate Generic<TDelegate>(string method)
        where TDelegate : Delegate =>
        typeof(ListShape).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(ItemType).CreateDelegate<TDelegate>();
}
