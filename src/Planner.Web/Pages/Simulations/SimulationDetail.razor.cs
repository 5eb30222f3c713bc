using Microsoft.AspNetCore.Components;
using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Reports.Svg;
using Planner.Web.Computing;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Simulations;

/// <summary>The scenarios of one system.</summary>
public sealed partial class SimulationDetail
{
    /// <summary>The system.</summary>
    [Parameter, EditorRequired]
    public SystemSimulation System { get; set; } = default!;

    /// <summary>The estate.</summary>
    [Parameter, EditorRequired]
    public EstateGround Ground { get; set; } = default!;

    private Exercise? Drill => Ground.Measured(System.Id);

    private IEnumerable<(string Label, TimeSpan? Objective, TimeSpan? Measured)> Wished =>
        [(ComputingText.Rto, System.RtoObjective, Drill?.AchievedRto), (ComputingText.Rpo, System.RpoObjective, Drill?.AchievedRpo)];

    private MarkupString Chart { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet() =>
        Chart = new MarkupString(SvgWriter.Write(QuantileChart.Of([.. Rows()]), SimulationText.ScenarioChart(Ground.NameOf(System.Id))));

    private IEnumerable<QuantileRow> Rows()
    {
        foreach (var scenario in System.Scenarios)
        {
            if (scenario.Rto is { } rto)
            {
                yield return new QuantileRow($"RTO · {ComputingText.Hazard(scenario.Id)}", rto, System.RtoObjective);
            }
        }

        foreach (var scenario in System.Scenarios)
        {
            if (scenario.Rpo is { } rpo)
            {
                yield return new QuantileRow($"RPO · {ComputingText.Hazard(scenario.Id)}", rpo, System.RpoObjective);
            }
        }
    }
}
