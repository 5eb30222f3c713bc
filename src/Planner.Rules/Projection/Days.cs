namespace Planner.Rules.Projection;

/// <summary>The days that ages are counted to.</summary>
/// <param name="Assessment">The day of the assessment.</param>
/// <param name="Estate">The day that the estate describes: what has no evidence was stated then.</param>
internal readonly record struct Days(DateOnly Assessment, DateOnly Estate);
