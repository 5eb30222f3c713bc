namespace Planner.Model.Comparing;

/// <summary>A system under two editions.</summary>
/// <param name="System">The system.</param>
/// <param name="First">What the first says.</param>
/// <param name="Second">What the second says.</param>
/// <param name="Clauses">Clauses of both editions that correspond and come to different verdicts.</param>
public sealed record EditionPair(string System, EditionGrade First, EditionGrade Second, IReadOnlyList<CorrespondingVerdicts> Clauses);
