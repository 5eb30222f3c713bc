namespace Planner.Model.Estates;

/// <summary>A list that documents may mark partial.</summary>
/// <typeparam name="TSelf">The list.</typeparam>
/// <typeparam name="T">What it lists.</typeparam>
public interface IListing<TSelf, T>
    where TSelf : IListing<TSelf, T>
{
    /// <summary>What is known to be there.</summary>
    IReadOnlyList<T> Items { get; }

    /// <summary>True when there may be more than the items.</summary>
    bool Partial { get; }

    /// <summary>A list of these items.</summary>
    static abstract TSelf Of(IReadOnlyList<T> items, bool partial);
}
