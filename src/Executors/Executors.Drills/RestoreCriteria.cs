namespace Executors.Drills;

/// <summary>What has to be seen before a drill's figures count.</summary>
/// <param name="Healthy">For this long before the stop every attempt must have been acknowledged; else there is no figure.</param>
/// <param name="Settle">For this long after the service is back every attempt must be acknowledged before it counts as restored.</param>
/// <param name="CapacityShare">Acknowledgements a second in that time, as a share of those before the stop; above 0, at most 1.</param>
public sealed record RestoreCriteria(TimeSpan Healthy, TimeSpan Settle, double CapacityShare)
{
    /// <summary>Five seconds, ten seconds, half. The product's own numbers, not a standard's.</summary>
    public static RestoreCriteria Default { get; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10), 0.5);
}
