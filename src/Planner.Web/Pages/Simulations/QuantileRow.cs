using Planner.Model.Planning;

namespace Planner.Web.Pages.Simulations;

/// <summary>One bar of a chart of durations.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Duration">Its quantiles.</param>
/// <param name="Objective">What is wished; null for nothing.</param>
internal sealed record QuantileRow(string Label, SimulatedDuration Duration, TimeSpan? Objective);
