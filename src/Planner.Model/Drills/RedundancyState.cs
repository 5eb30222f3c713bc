namespace Planner.Model.Drills;

/// <summary>Whether the system is protected again after a drill, by a new observation.</summary>
/// <param name="Since">When it was seen protected, or since when it is not.</param>
/// <param name="Protected">True when the observation shows the copy following.</param>
/// <param name="Statement">What was seen, or why it is unprotected.</param>
public sealed record RedundancyState(DateTimeOffset Since, bool Protected, string Statement);
