using Planner.Model.Estates;

namespace Planner.Rules.Projection;

/// <summary>Three-valued logic on facts that may be missing: null is unknown.</summary>
internal static class Kleene
{
    /// <summary>False when one is false, true when both are true, else unknown.</summary>
    public static bool? And(bool? left, bool? right) => left & right;

    /// <summary>True when one is true, false when both are false, else unknown.</summary>
    public static bool? Or(bool? left, bool? right) => left | right;

    /// <summary>Whether a list that may be unknown or partial holds an item.</summary>
    public static bool? Holds<T>(Listing<T>? list, T item) =>
        list is null ? null : list.Items.Contains(item) ? true : list.Partial ? null : false;

    /// <summary>Equality of two values that may be unknown.</summary>
    public static bool? Same(string? left, string? right) =>
        left is null || right is null ? null : string.Equals(left, right, StringComparison.Ordinal);
}
