using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>Somebody outside who must be reached in a disaster.</summary>
public sealed record ContactFacts : IIdentified
{
    /// <summary>Its id in the estate.</summary>
    public required string Id { get; init; }

    /// <summary>Who.</summary>
    public ContactKind? Kind { get; init; }

    /// <summary>Time since the number was last found to be right.</summary>
    public TimeSpan? CheckedAge { get; init; }
}
