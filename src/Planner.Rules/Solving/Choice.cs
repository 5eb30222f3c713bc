using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>A plain fact whose value the solver chooses.</summary>
/// <param name="Name">In the catalogue.</param>
/// <param name="Path">With the ids of members.</param>
/// <param name="Type">Its type.</param>
/// <param name="Values">In their order; null, unknown, may be one of them.</param>
/// <param name="Literals">One for each value, exactly one holds.</param>
internal sealed record Choice(string Name, string Path, ClauseType Type, IReadOnlyList<object?> Values, IReadOnlyList<Formula> Literals)
{
    public Cases Cases => Cases.Of(Values.Zip(Literals).Where(one => one.First is not null).Select(one => (one.First!, one.Second)));

    public Formula When(object? value) => Literals[Values.ToList().IndexOf(value)];

    /// <summary>Position of the value chosen; the first that is unknown where no clause asked.</summary>
    public int Chosen(Assignment solution) => Math.Max(Literals.ToList().FindIndex(solution.Holds), 0);

    /// <summary>The solution with another value here.</summary>
    public Assignment Set(Assignment solution, int index) => solution.With([Literals[index]], Literals.Where((_, other) => other != index));
}
