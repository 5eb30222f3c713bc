using Planner.Model.Estates;

namespace Planner.Inventory.Overlays;

/// <summary>Lays what was seen of one system over its record.</summary>
internal sealed class SystemMerge(Merge merge, IReadOnlySet<string> sites)
{
    private IReadOnlySet<string> components = new HashSet<string>();

    public SystemRecord Over(SystemRecord system, ObservedSystem seen)
    {
        var path = $"systems/{system.Id}";
        var parts = merge.List($"{path}/components", system.Components, seen.Components, Over);
        components = (parts?.Items ?? []).Select(part => part.Id).ToHashSet(StringComparer.Ordinal);
        return system with
        {
            Components = parts,
            Backups = merge.List($"{path}/backups", system.Backups, seen.Backups, Over),
            Transfers = merge.List($"{path}/transfers", system.Transfers, seen.Transfers, Over),
            Replications = merge.List($"{path}/replications", system.Replications, seen.Replications, Over),
            Standby = seen.Standby is null ? system.Standby : Over($"{path}/standby", system.Standby ?? new Standby(), seen.Standby),
            StandbyNetwork = seen.StandbyNetwork is null ? system.StandbyNetwork
                : Over($"{path}/standbyNetwork", system.StandbyNetwork ?? new StandbyNetwork(), seen.StandbyNetwork),
            Service = merge.Record($"{path}/service", system.Service, seen.Service),
        };
    }

    private Component Over(string path, Component? declared, Component seen) => (declared ?? new Component { Id = seen.Id, Kind = seen.Kind }) with
    {
        Name = declared is null ? seen.Name : declared.Name,
        Site = merge.Reference($"{path}/site", declared?.Site, seen.Site, sites),
        Technology = merge.Record($"{path}/technology", declared?.Technology, seen.Technology),
        Size = merge.Value($"{path}/size", declared?.Size, seen.Size),
        ChangeRate = merge.Value($"{path}/changeRate", declared?.ChangeRate, seen.ChangeRate),
        Count = merge.Value($"{path}/count", declared?.Count, seen.Count),
    };

    private Backup Over(string path, Backup? declared, Backup seen) => new()
    {
        Id = seen.Id,
        Of = merge.References($"{path}/of", declared?.Of, seen.Of, components),
        Method = merge.Value($"{path}/method", declared?.Method, seen.Method),
        Interval = merge.Value($"{path}/interval", declared?.Interval, seen.Interval),
        Duration = merge.Value($"{path}/duration", declared?.Duration, seen.Duration),
        LastRun = merge.Record($"{path}/lastRun", declared?.LastRun, seen.LastRun),
        Retention = merge.Value($"{path}/retention", declared?.Retention, seen.Retention),
        Copies = merge.List($"{path}/copies", declared?.Copies, seen.Copies, Over),
        VerifyInterval = merge.Value($"{path}/verifyInterval", declared?.VerifyInterval, seen.VerifyInterval),
        LastVerification = merge.Record($"{path}/lastVerification", declared?.LastVerification, seen.LastVerification),
        LastRestoreTest = merge.Record($"{path}/lastRestoreTest", declared?.LastRestoreTest, seen.LastRestoreTest),
    };

    private BackupCopy Over(string path, BackupCopy? declared, BackupCopy seen) => new()
    {
        Id = seen.Id,
        Site = merge.Reference($"{path}/site", declared?.Site, seen.Site, sites),
        Medium = merge.Value($"{path}/medium", declared?.Medium, seen.Medium),
        Channel = merge.Value($"{path}/channel", declared?.Channel, seen.Channel),
        TransferTime = merge.Value($"{path}/transferTime", declared?.TransferTime, seen.TransferTime),
        Offline = merge.Value($"{path}/offline", declared?.Offline, seen.Offline),
        Encrypted = merge.Value($"{path}/encrypted", declared?.Encrypted, seen.Encrypted),
        Immutable = merge.Value($"{path}/immutable", declared?.Immutable, seen.Immutable),
    };

    private BatchTransfer Over(string path, BatchTransfer? declared, BatchTransfer seen) => new()
    {
        Id = seen.Id,
        Of = merge.References($"{path}/of", declared?.Of, seen.Of, components),
        To = merge.Reference($"{path}/to", declared?.To, seen.To, sites),
        Channel = merge.Value($"{path}/channel", declared?.Channel, seen.Channel),
        Interval = merge.Value($"{path}/interval", declared?.Interval, seen.Interval),
    };

    private Replication Over(string path, Replication? declared, Replication seen) => new()
    {
        Id = seen.Id,
        Of = merge.References($"{path}/of", declared?.Of, seen.Of, components),
        To = merge.Reference($"{path}/to", declared?.To, seen.To, sites),
        Mode = merge.Value($"{path}/mode", declared?.Mode, seen.Mode),
        Strict = merge.Value($"{path}/strict", declared?.Strict, seen.Strict),
        Continuous = merge.Value($"{path}/continuous", declared?.Continuous, seen.Continuous),
        LagP99 = merge.Value($"{path}/lagP99", declared?.LagP99, seen.LagP99),
    };

    private Standby Over(string path, Standby declared, Standby seen) => new()
    {
        Site = merge.Reference($"{path}/site", declared.Site, seen.Site, sites),
        Provision = merge.Value($"{path}/provision", declared.Provision, seen.Provision),
        Readiness = merge.Value($"{path}/readiness", declared.Readiness, seen.Readiness),
        Capacity = merge.Value($"{path}/capacity", declared.Capacity, seen.Capacity),
        Compatible = merge.Value($"{path}/compatible", declared.Compatible, seen.Compatible),
        Clustered = merge.Value($"{path}/clustered", declared.Clustered, seen.Clustered),
        SeamlessSwitch = merge.Value($"{path}/seamlessSwitch", declared.SeamlessSwitch, seen.SeamlessSwitch),
        Failover = merge.Value($"{path}/failover", declared.Failover, seen.Failover),
        Monitored = merge.Value($"{path}/monitored", declared.Monitored, seen.Monitored),
    };

    private StandbyNetwork Over(string path, StandbyNetwork declared, StandbyNetwork seen) => new()
    {
        Lines = merge.Value($"{path}/lines", declared.Lines, seen.Lines),
        Devices = merge.Value($"{path}/devices", declared.Devices, seen.Devices),
        Readiness = merge.Value($"{path}/readiness", declared.Readiness, seen.Readiness),
        Switching = merge.Value($"{path}/switching", declared.Switching, seen.Switching),
        DualAccess = merge.Value($"{path}/dualAccess", declared.DualAccess, seen.DualAccess),
    };
}
