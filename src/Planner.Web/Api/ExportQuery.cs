namespace Planner.Web.Api;

/// <summary>What a program asks of an export.</summary>
/// <param name="Name">A stored estate.</param>
/// <param name="Lang"><c>zh</c>, also without it, or <c>en</c>.</param>
/// <param name="Standard">Editions by id; all that apply without one.</param>
/// <param name="AsOf">The day; today without it.</param>
/// <param name="FailBelow">The level, 0 to 6, that SARIF and JUnit hold every system to besides its required one.</param>
internal sealed record ExportQuery(string Name, string? Lang, string[]? Standard, string? AsOf, int? FailBelow);
