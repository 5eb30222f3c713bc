using Planner.Documents;
using Planner.Documents.Text;
using Planner.Model.Estates;

namespace Planner.Inventory.Reading;

/// <summary>Incidents of a system do not add up to more than the unplanned downtime that is stated for the same twelve months. They may add up to less: short interruptions are rarely recorded one by one.</summary>
internal sealed class ServiceCheck(Draft<Estate> draft)
{
    private ILookup<string, Incident>? bySystem;

    public void Check(RecordNode node)
    {
        if (node.Record is not SystemRecord { Id: { } id, Service: { UnplannedDowntime: { } downtime } service } || draft.Value.Incidents is not { } incidents || !draft.IsRead(service, nameof(ServiceRecord.Until)))
        {
            return;
        }

        bySystem ??= incidents.Items.Where(incident => incident is not null)
            .SelectMany(incident => (incident.Systems ?? []).Where(system => system is not null).Distinct(), (incident, system) => (incident, system))
            .ToLookup(pair => pair.system, pair => pair.incident, StringComparer.Ordinal);
        var within = bySystem[id].Where(incident => incident.On <= service.Until && incident.On > service.Until.AddYears(-1)).ToList();
        var sum = within.Aggregate(TimeSpan.Zero, (total, incident) => total + (incident.Duration ?? TimeSpan.Zero));
        if (sum > downtime)
        {
            draft.Report(
                node.Path.Member("service").Member("unplannedDowntime"),
                EstateCodes.DowntimeDisagrees,
                $"The incidents of '{id}' in the twelve months add up to {TextForms.Duration.Format(sum)}, and {TextForms.Duration.Format(downtime)} is stated.",
                "correct the figure or the incidents");
        }
    }
}
