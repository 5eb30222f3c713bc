namespace Executors.Lab;

/// <summary>One host of the lab.</summary>
/// <param name="Name">Unique in the lab, such as <c>a</c>.</param>
/// <param name="Site">Third part of its address; one bridge a site.</param>
/// <param name="Address">198.18.<paramref name="Site"/>.10.</param>
/// <param name="Traffic">True for the host that runs HAProxy, false for a database host.</param>
public sealed record LabHost(string Name, int Site, string Address, bool Traffic);
