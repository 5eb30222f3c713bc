namespace Planner.Inventory.Tables;

/// <summary>A row with what names it.</summary>
/// <param name="Sheet">The table it stands in.</param>
/// <param name="Raw">What stands there.</param>
/// <param name="Name">The ids of what owns it and its own, which rows that it owns name it by.</param>
internal sealed record SheetRow(Sheet Sheet, RawRow Raw, string Name);
