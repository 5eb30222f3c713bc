namespace Executors.Drills;

/// <summary>What a sentinel's journal says about a drill, or why it says nothing. Closed: the nested records are all there is.</summary>
public abstract record DrillMeasurement
{
    private DrillMeasurement()
    {
    }

    /// <summary>The journal allows no figure.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Nothing(string Reason) : DrillMeasurement;

    /// <summary>Figures, none finer than <paramref name="Resolution"/>.</summary>
    /// <param name="Rto">From the stop to restored; null when the service was not restored while the sentinel watched.</param>
    /// <param name="FirstAcknowledged">From the stop to the first acknowledged write after the interruption; null when there was none.</param>
    /// <param name="Interrupted">False when no attempt failed after the stop: users noticed nothing that the sentinel could see.</param>
    /// <param name="Resolution">The longest time between two acknowledgements in the healthy time before the stop.</param>
    /// <param name="Data">What became of the records.</param>
    public sealed record Figures(TimeSpan? Rto, TimeSpan? FirstAcknowledged, bool Interrupted, TimeSpan Resolution, DataFindings Data) : DrillMeasurement;
}
