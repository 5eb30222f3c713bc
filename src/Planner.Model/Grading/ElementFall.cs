namespace Planner.Model.Grading;

/// <summary>An element whose proven level falls.</summary>
/// <param name="Element">Its id.</param>
/// <param name="Level">From what to what.</param>
public sealed record ElementFall(string Element, LevelFall Level);
