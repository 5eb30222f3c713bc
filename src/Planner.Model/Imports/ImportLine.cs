namespace Planner.Model.Imports;

/// <summary>Records of one model of the source that met the same fate for the same reason.</summary>
/// <param name="Model">The source's own name for them, such as <c>dcim.device</c>.</param>
/// <param name="Fate">What became of them.</param>
/// <param name="Reason">As what they were taken, or why they were left out.</param>
/// <param name="Count">How many, 1 or more.</param>
public sealed record ImportLine(string Model, ImportFate Fate, string Reason, int Count);
