namespace Planner.Planning.Choosing;

/// <summary>What the optimiser chose.</summary>
/// <param name="Chosen">Index of the choice of each system.</param>
/// <param name="Value">Outlay plus loss.</param>
/// <param name="BestBound">No choice within the budget can come to less.</param>
internal sealed record ChoiceOutcome(IReadOnlyList<int> Chosen, long Value, long BestBound)
{
    /// <summary>How far from the best it may be, as a share of the value; 0 when proven best.</summary>
    public double Gap => Value == 0 ? 0 : Math.Max(0, (Value - BestBound) / (double)Value);
}
