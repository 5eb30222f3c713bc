namespace Planner.Web.Parts;

/// <summary>One step of the way to a page.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Address">Where it leads.</param>
public sealed record Crumb(string Label, string Address);
