namespace Planner.Rules.Language;

/// <summary>How a fact stood when it helped to decide a clause.</summary>
internal enum FactState
{
    /// <summary>Its value is known.</summary>
    Known,

    /// <summary>A list, or a member of one, that decided by being there.</summary>
    Present,

    /// <summary>Nothing is known of it.</summary>
    Missing,

    /// <summary>A list that may have members nobody has seen.</summary>
    Partial,

    /// <summary>A member of which it is not known whether it belongs to its list.</summary>
    Uncertain,

    /// <summary>A value is there but was not admitted, because of its evidence.</summary>
    Excluded,
}
