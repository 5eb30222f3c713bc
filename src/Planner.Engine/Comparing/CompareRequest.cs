namespace Planner.Engine.Comparing;

/// <summary>What to compare: two estates, two assessments, two plans or two packs.</summary>
/// <param name="First">A file, <c>@name</c> for a stored estate, or a pack by folder or id.</param>
/// <param name="Second">Another of the same kind.</param>
public sealed record CompareRequest(string First, string Second)
{
    /// <summary>Standards to assess estates by; empty for the default of an assessment.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>The day to assess estates on; null for the day that each describes.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The day to assess the second estate on; null for the same as the first.</summary>
    public DateOnly? SecondAsOf { get; init; }
}
