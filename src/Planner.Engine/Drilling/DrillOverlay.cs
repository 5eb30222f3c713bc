using Planner.Inventory.Overlays;
using Planner.Model.Drills;
using Planner.Model.Estates;

namespace Planner.Engine.Drilling;

/// <summary>What a measured drill says about the estate. Pure.</summary>
internal static class DrillOverlay
{
    /// <param name="report">Met or missed.</param>
    /// <param name="day">The day it ended.</param>
    public static Overlay Of(DrillReport report, DateOnly day) => new()
    {
        Format = EstateOverlay.Format,
        CollectedAt = day,
        Source = EvidenceSource.Drilled,
        Fingerprint = report.Fingerprint,
        Attachment = new Attachment { Name = $"{report.Id}.journal", Sha256 = report.JournalSha256! },
        Exercises =
        [
            new Exercise
            {
                Id = report.Id,
                Systems = [report.System],
                Kind = report.Kind,
                Scenario = report.Scenario,
                On = day,
                Result = report.Outcome == DrillOutcome.Met ? CheckResult.Passed : CheckResult.Failed,
                Unplanned = true,
                EndUsers = false,
                Announced = report.Announced,
                AchievedRto = report.Measurement?.Rto,
                AchievedRpo = report.Measurement?.Rpo,
                Report = $"drill/{report.Id}",
                Logged = true,
            },
        ],
    };
}
