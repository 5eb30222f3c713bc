using Planner.Model.Planning;
using Planner.Model.Quantities;
using Planner.Model.Standards;
using Planner.Planning.Applying;
using Planner.Planning.Predicting;

namespace Planner.Planning.Choosing;

/// <summary>One way to protect one system, worked out.</summary>
/// <param name="Applied">The design on the system; null when it stays as it is.</param>
/// <param name="Model">How it would recover, or what is missing to tell.</param>
/// <param name="Prediction">Null when it cannot be modelled.</param>
/// <param name="Costs">Cost lines.</param>
/// <param name="Prospects">Per standard.</param>
/// <param name="Demands">Each with the answer whether it is met.</param>
internal sealed record Option(
    AppliedDesign? Applied, SystemModel Model, Prediction? Prediction, IReadOnlyList<CostLine> Costs,
    IReadOnlyList<ProspectiveGrade> Prospects, IReadOnlyList<Demand> Demands)
{
    /// <summary>New outlay of a year.</summary>
    public Money Outlay => Costs.Aggregate(new Money(0), (sum, line) => sum + line.Amount);

    /// <summary>True when every demand is known to be met.</summary>
    public bool IsAdmissible => Demands.All(demand => demand.Met == true);

    /// <summary>Id of the design.</summary>
    public string Design => Applied?.Design.Id ?? PlannedSystem.AsIs;

    /// <summary>Its name.</summary>
    public Words Name => Applied?.Design.Name ?? new("维持现状", "stays as it is");

    /// <summary>Expected loss of a year at a loss an hour; null when it cannot be modelled.</summary>
    public Money? Loss(Money perHour) => Prediction is null ? null : new(decimal.Ceiling(perHour.Cny * (decimal)Prediction.Downtime.TotalHours));
}
