namespace Planner.Web.Computing;

/// <summary>A computation as it stands at a moment; never changed.</summary>
/// <param name="Key">What it is about; the latest of each is kept.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Limit">How long it may take.</param>
/// <param name="Done">Steps done, 0 or more.</param>
internal sealed record Computation(string Key, DateTimeOffset StartedAt, TimeSpan Limit, int Done = 0)
{
    /// <summary>How it ended; null while it runs.</summary>
    public Ending? Ending { get; init; }

    /// <summary>How long it took; zero while it runs.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>The answer; null without one.</summary>
    public object? Answer { get; init; }
}
