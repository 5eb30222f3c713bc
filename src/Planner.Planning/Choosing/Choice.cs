namespace Planner.Planning.Choosing;

/// <summary>One way to protect one system, as the optimiser sees it.</summary>
/// <param name="Outlay">Yuan a year, 0 or more, whole.</param>
/// <param name="Loss">Expected loss in yuan a year, 0 or more, whole; 0 when not known.</param>
internal readonly record struct Choice(long Outlay, long Loss)
{
    public long Total => Outlay + Loss;
}
