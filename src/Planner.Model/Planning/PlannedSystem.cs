using Planner.Model.Estates;
using Planner.Model.Quantities;
using Planner.Model.Standards;

namespace Planner.Model.Planning;

/// <summary>What is planned for one system.</summary>
public sealed record PlannedSystem : IIdentified
{
    /// <summary>Id of the design that leaves everything as it is.</summary>
    public const string AsIs = "as-is";

    /// <summary>The system.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the design, or <see cref="AsIs"/>.</summary>
    public required string Design { get; init; }

    /// <summary>Name of the design.</summary>
    public required Words Name { get; init; }

    /// <summary>Why no design meets all demands, so that it stays as it is; null when all are met.</summary>
    public Words? Conflict { get; init; }

    /// <summary>What is demanded, and whether the design meets it by prediction.</summary>
    public required IReadOnlyList<Demand> Demands { get; init; }

    /// <summary>What the design would put in place; null when it stays as it is.</summary>
    public PlannedProtections? Protections { get; init; }

    /// <summary>New outlay of a year.</summary>
    public required Money Outlay { get; init; }

    /// <summary>What it is made of.</summary>
    public required IReadOnlyList<CostLine> Costs { get; init; }

    /// <summary>Expected downtime of a year over all scenarios, an upper bound in closed form; null when it cannot be modelled.</summary>
    public TimeSpan? ExpectedDowntime { get; init; }

    /// <summary>The part of it from events up to the loss of the site, damage to data among them: what availability is judged by.</summary>
    public TimeSpan? OrdinaryDowntime { get; init; }

    /// <summary>Expected downtime times the loss rate; null when either is unknown.</summary>
    public Money? ExpectedLoss { get; init; }

    /// <summary>Predicted recovery time over the scenarios that objectives count, up to the loss of the site; null when one of them has no recovery, or it cannot be modelled.</summary>
    public PredictedDuration? Rto { get; init; }

    /// <summary>The same for the recovery point.</summary>
    public PredictedDuration? Rpo { get; init; }

    /// <summary>Per scenario, small to wide; empty when it cannot be modelled.</summary>
    public required IReadOnlyList<PredictedScenario> Scenarios { get; init; }

    /// <summary>Per standard: what it would reach.</summary>
    public required IReadOnlyList<ProspectiveGrade> Prospects { get; init; }

    /// <summary>What was assumed because the estate does not say it, or what keeps it from being modelled.</summary>
    public required IReadOnlyList<Words> Assumptions { get; init; }

    /// <summary>How a failover would go; null when it stays as it is.</summary>
    public RunbookOutline? Runbook { get; init; }
}
