using Planner.Model.Grading;

namespace Planner.Rules.Solving;

/// <summary>A change the solver may make.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Action">What is done.</param>
/// <param name="Name">Catalogue name of the fact.</param>
/// <param name="Path">Its path.</param>
/// <param name="When">When it is made.</param>
internal sealed record PossibleChange(ChangeKind Kind, ChangeAction Action, string Name, string Path, Formula When)
{
    /// <summary>The value now; null for unknown and for what is no plain fact.</summary>
    public object? Now { get; init; }

    /// <summary>The plain facts it says: of a changed one, or of a new member.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The variables that hold when it is not made.</summary>
    public IReadOnlyList<Formula> Otherwise { get; init; } = [];

    /// <summary>The variables that do not hold when it is not made.</summary>
    public IReadOnlyList<Formula> Made { get; init; } = [];

    /// <summary>The solution without it.</summary>
    public Assignment Undo(Assignment solution) => solution.With(Otherwise, Made);
}
