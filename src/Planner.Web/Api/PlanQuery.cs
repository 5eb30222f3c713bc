using Microsoft.AspNetCore.Mvc;

namespace Planner.Web.Api;

/// <summary>What a program asks of a plan.</summary>
/// <param name="Name">A stored estate.</param>
/// <param name="Budget">The most new outlay of a year, in CNY; no limit without it.</param>
/// <param name="Require"><c>core=5</c>, as often as wanted.</param>
/// <param name="Loss">CNY an hour of downtime, as <c>core=200000</c>.</param>
/// <param name="LeaveConflicts">True to leave systems as they are whose demands no design meets.</param>
/// <param name="Seed">Of the solver; 1 without it.</param>
internal sealed record PlanQuery(string Name, decimal? Budget, [FromQuery] string[]? Require, [FromQuery] string[]? Loss, bool? LeaveConflicts, int? Seed);
