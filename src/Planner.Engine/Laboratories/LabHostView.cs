namespace Planner.Engine.Laboratories;

/// <summary>One host of the lab.</summary>
/// <param name="Name">Unique in the lab, such as <c>a</c>.</param>
/// <param name="Address">How it is reached.</param>
/// <param name="Traffic">True for the host that users come in by.</param>
/// <param name="Running">True when it runs.</param>
public sealed record LabHostView(string Name, string Address, bool Traffic, bool Running);
