namespace Executors.Drills;

/// <summary>What a drill came to. Closed: the nested records are all there is.</summary>
public abstract record DrillFindings
{
    private DrillFindings()
    {
    }

    /// <summary>The fault was never set off.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record NoGo(string Reason) : DrillFindings;

    /// <summary>The service did not come back while the sentinel watched, so nothing could be read back.</summary>
    /// <param name="Reason">What happened instead.</param>
    /// <param name="Journal">The sentinel's journal.</param>
    /// <param name="Stop">When the fault was set off, on the journal's clock.</param>
    public sealed record NotRestored(string Reason, string Journal, TimeSpan Stop) : DrillFindings;

    /// <summary>The service came back and the records were read back.</summary>
    /// <param name="Measurement">The figures, or why there are none.</param>
    /// <param name="Journal">The sentinel's journal.</param>
    /// <param name="Stop">When the fault was set off, on the journal's clock.</param>
    /// <param name="Found">How often each number was found.</param>
    public sealed record Measured(DrillMeasurement Measurement, string Journal, TimeSpan Stop, IReadOnlyDictionary<long, int> Found) : DrillFindings;
}
