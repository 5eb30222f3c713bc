using Planner.Model.Estates;
using Planner.Model.Planning;

namespace Planner.Planning.Applying;

/// <summary>Which of the protections that a design wants are there already, at least as strong. What is unknown is not there.</summary>
internal static class InPlaceNow
{
    public static IEnumerable<ProtectionKind> Of(SystemRecord system, PlannedProtections wanted)
    {
        if (wanted.Backups.Count > 0 && wanted.Backups.All(one => (system.Backups?.Items ?? []).Any(there => Covers(there, one))))
        {
            yield return ProtectionKind.Backup;
        }

        if (wanted.Transfers.Count > 0 && wanted.Transfers.All(one => Transferred(system, one)))
        {
            yield return ProtectionKind.Transfer;
        }

        if (wanted.Replications.Count > 0 && wanted.Replications.All(one => (system.Replications?.Items ?? []).Any(there => Covers(there, one))))
        {
            yield return ProtectionKind.Replication;
        }

        if (system.Standby is { } standby && Covers(standby, wanted.Standby!))
        {
            yield return ProtectionKind.Standby;

            // Who runs such a standby today can run it under the design.
            yield return ProtectionKind.People;
        }

        if (system.StandbyNetwork is { } network && Covers(network, wanted.StandbyNetwork!))
        {
            yield return ProtectionKind.Network;
        }
    }

    private static bool Covers(Backup there, Backup wanted) =>
        there.Method == wanted.Method && there.Interval <= wanted.Interval && there.Duration + SlowestOf(there) <= wanted.Interval
        && there.Retention >= wanted.Retention && there.VerifyInterval is not null && HoldsAll(there.Of, wanted.Of)
        && wanted.Copies!.Items.All(copy => (there.Copies?.Items ?? []).Any(other => other.Site == copy.Site && other.Immutable == true));

    private static TimeSpan? SlowestOf(Backup backup) => backup.Copies?.Items.Max(copy => copy.TransferTime);

    // A replication to the same place carries changes sooner than any batch.
    private static bool Transferred(SystemRecord system, BatchTransfer wanted) =>
        (system.Transfers?.Items ?? []).Any(there => there.To == wanted.To && there.Channel == wanted.Channel && there.Interval <= wanted.Interval && HoldsAll(there.Of, wanted.Of))
        || (system.Replications?.Items ?? []).Any(there => there.To == wanted.To && there.Continuous == true && there.LagP99 <= wanted.Interval && HoldsAll(there.Of, wanted.Of));

    private static bool Covers(Replication there, Replication wanted) =>
        there.To == wanted.To && there.Mode >= wanted.Mode && there.Continuous == true && there.LagP99 <= wanted.LagP99
        && (wanted.Strict != true || there.Strict == true) && HoldsAll(there.Of, wanted.Of);

    private static bool Covers(Standby there, Standby wanted) =>
        there.Site == wanted.Site && there.Provision >= wanted.Provision && there.Readiness >= wanted.Readiness
        && there.Capacity?.Value >= wanted.Capacity!.Value.Value && there.Compatible == true
        && Holds(there.Clustered, wanted.Clustered) && Holds(there.SeamlessSwitch, wanted.SeamlessSwitch) && Holds(there.Monitored, wanted.Monitored)
        && there.Failover >= wanted.Failover;

    private static bool Covers(StandbyNetwork there, StandbyNetwork wanted) =>
        there.Lines >= wanted.Lines && there.Devices >= wanted.Devices && there.Readiness >= wanted.Readiness
        && there.Switching >= wanted.Switching && Holds(there.DualAccess, wanted.DualAccess);

    private static bool Holds(bool? there, bool? wanted) => wanted != true || there == true;

    private static bool HoldsAll(Listing<string>? there, Listing<string>? wanted) =>
        there is not null && wanted!.Items.All(there.Items.Contains);
}
