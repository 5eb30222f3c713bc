namespace Planner.Engine.Laboratories;

/// <summary>The lab of a data folder.</summary>
/// <param name="Id">Marks every process and mount of the lab.</param>
/// <param name="Directory">Where its state is.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Ready">True once everything was built.</param>
/// <param name="Hosts">Its hosts.</param>
public sealed record LabView(string Id, string Directory, DateTimeOffset MadeAt, bool Ready, IReadOnlyList<LabHostView> Hosts);
