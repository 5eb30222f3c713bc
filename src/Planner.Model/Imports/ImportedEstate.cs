using Planner.Model.Estates;

namespace Planner.Model.Imports;

/// <summary>An estate read from another inventory, with the account of what was and was not taken.</summary>
/// <param name="Estate">The estate; what the source cannot know is absent.</param>
/// <param name="Account">Every record of the source, once.</param>
public sealed record ImportedEstate(Estate Estate, ImportAccount Account);
