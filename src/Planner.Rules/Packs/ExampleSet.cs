using Planner.Rules.Facts;

namespace Planner.Rules.Packs;

/// <summary>Facts that a clause must judge as named: its own tests.</summary>
public sealed record ExampleSet
{
    /// <summary>Facts that meet it.</summary>
    public IReadOnlyList<SystemFacts> Pass { get; init; } = [];

    /// <summary>Facts that do not.</summary>
    public IReadOnlyList<SystemFacts> Fail { get; init; } = [];

    /// <summary>Facts that do not decide it.</summary>
    public IReadOnlyList<SystemFacts> Unknown { get; init; } = [];
}
