namespace Planner.Model.Estates;

/// <summary>A list that was given. It is complete unless marked partial; a list that was not given is null, which means unknown.</summary>
/// <typeparam name="T">What it lists.</typeparam>
/// <param name="Items">What is known to be there.</param>
/// <param name="Partial">True when there may be more than the items.</param>
public sealed record Listing<T>(IReadOnlyList<T> Items, bool Partial = false) : IListing<Listing<T>, T>
{
    /// <inheritdoc/>
    public static Listing<T> Of(IReadOnlyList<T> items, bool partial) => new(items, partial);
}
