using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads what is watched of a system as clauses see it.</summary>
internal static class MonitoringProjection
{
    /// <summary>What is watched; null when nothing is said of it.</summary>
    public static MonitoringFacts? Monitoring(Monitoring? monitoring, Place place)
    {
        if (monitoring is null)
        {
            return null;
        }

        var covers = place.Whole(monitoring.Covers, "covers");
        return new MonitoringFacts
        {
            Infrastructure = Kleene.Holds(covers, MonitoredPart.Infrastructure),
            Replication = Kleene.Holds(covers, MonitoredPart.Replication),
            Backup = Kleene.Holds(covers, MonitoredPart.Backup),
            Application = Kleene.Holds(covers, MonitoredPart.Application),
            Alerts = place.Read(monitoring.Alerts, "alerts"),
        };
    }
}
