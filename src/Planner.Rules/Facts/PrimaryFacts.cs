namespace Planner.Rules.Facts;

/// <summary>The site where the system normally runs.</summary>
public sealed record PrimaryFacts : PlaceFacts;
