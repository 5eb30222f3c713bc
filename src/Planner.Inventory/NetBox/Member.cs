using Planner.Model.Estates;

namespace Planner.Inventory.NetBox;

/// <summary>A machine in service on its way to becoming a component.</summary>
/// <param name="Machine">The row it comes from.</param>
/// <param name="Label">For people, and for the id.</param>
/// <param name="NaturalKey">What tells it apart in NetBox.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Site">Primary key of its site; null when NetBox does not say.</param>
/// <param name="Technology">Platform, or maker and model.</param>
internal sealed record Member(Rows.Machine Machine, string Label, string NaturalKey, ComponentKind Kind, long? Site, string? Technology);
