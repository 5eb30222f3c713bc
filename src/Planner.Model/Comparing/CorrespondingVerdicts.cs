namespace Planner.Model.Comparing;

/// <summary>Two clauses that ask for the same thing, with what they came to.</summary>
/// <param name="First">Clause of the first edition.</param>
/// <param name="Before">Its verdict.</param>
/// <param name="Second">Clause of the second edition.</param>
/// <param name="After">Its verdict.</param>
public sealed record CorrespondingVerdicts(string First, VerdictMark Before, string Second, VerdictMark After);
