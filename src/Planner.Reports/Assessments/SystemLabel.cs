namespace Planner.Reports.Assessments;

/// <summary>What people call a system.</summary>
/// <param name="Name">Its name; null when it has none but its id.</param>
/// <param name="Owner">Who answers for it; null when unknown.</param>
public sealed record SystemLabel(string? Name, string? Owner);
