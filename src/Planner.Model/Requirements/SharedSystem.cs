namespace Planner.Model.Requirements;

/// <summary>A system that many others cannot do without.</summary>
/// <param name="System">Its id.</param>
/// <param name="Dependents">How many others hard-depend on it directly.</param>
public sealed record SharedSystem(string System, int Dependents);
