using Planner.Documents;
using Planner.Model.Estates;

namespace Planner.Rules.Tests.Standards;

/// <summary>An estate written from table A.6, everything documented and confirmed: what the best system looks like.</summary>
internal static class ReferenceEstate
{
    public static readonly DateOnly Day = new(2026, 6, 1);

    public static Estate Read()
    {
        var reading = DocumentReader.Read<Estate>(Text.Replace("SHA", new string('a', 64), StringComparison.Ordinal), "reference.yaml");
        Assert.Empty(reading.Findings);
        return reading.Value!;
    }

    private const string Text = """
        apiVersion: planner/v1
        asOf: 2026-05-31
        sites:
          - {id: east, faultDomain: fd-1, hazards: [river], hours: around-the-clock}
          - {id: west, faultDomain: fd-2, hazards: [quake], itSpaceFit: true, businessSpaceFit: true, mediaStorageFit: true, hours: around-the-clock}
        systems:
          - id: core
            primarySite: east
            rto: 72h
            rpo: 0
            components:
              - {id: ledger, kind: database, critical: true, site: east}
              - {id: web, kind: host, critical: true, site: east}
            backups:
              - id: daily
                of: [ledger]
                method: full
                interval: 24h
                lastRun: {on: 2026-05-31, result: passed}
                copies:
                  - {id: near, site: east, medium: disk}
                  - {id: far, site: west, medium: object}
                verifyInterval: 7d
                lastVerification: {on: 2026-05-30, result: passed}
            transfers: []
            replications:
              - {id: mirror, of: [ledger], to: west, mode: synchronous, strict: true, continuous: true, lagP99: 1s}
            standby: {site: west, provision: same-grade, readiness: running, capacity: 1.0, compatible: true, clustered: true, seamlessSwitch: true, failover: automatic, monitored: true}
            standbyNetwork: {lines: same-grade, devices: same-grade, readiness: running, switching: automatic, dualAccess: true}
            recoveryPlan: main
            service: {until: 2026-05-31, availability: 99.9995%, includesPlanned: true, unplannedDowntime: 2m}
        agreements:
          - {id: supplier, kind: emergency-supply, deliveryTime: 24h, validFrom: 2026-01-01, validTo: 2026-12-31, systems: [core]}
          - {id: carrier, kind: communication-line, deliveryTime: 24h, validFrom: 2026-01-01, validTo: 2026-12-31, systems: [core]}
          - {id: network, kind: network-equipment, deliveryTime: 24h, validFrom: 2026-01-01, validTo: 2026-12-31, systems: [core]}
        staff:
          - {id: room, role: room-operations, site: west, count: 6, dedicated: true, coverage: around-the-clock}
          - {id: backup, role: backup-support, site: west, count: 5, dedicated: true, coverage: around-the-clock}
          - {id: hardware, role: hardware, site: west, count: 5, dedicated: true, coverage: around-the-clock}
          - {id: net, role: network, site: west, count: 5, dedicated: true, coverage: around-the-clock}
          - {id: os, role: operating-system, site: west, count: 5, dedicated: true, coverage: around-the-clock}
          - {id: dba, role: database, site: west, count: 5, dedicated: true, coverage: around-the-clock}
          - {id: app, role: application, site: west, count: 5, dedicated: true, coverage: around-the-clock}
        procedures:
          - {id: p1, key: media, approvedBy: Li, approvedOn: 2026-01-10, reviewBy: 2027-01-10, document: {name: rules.pdf, sha256: SHA}}
          - {id: p2, key: standby-room-operations, approvedBy: Li, approvedOn: 2026-01-10, reviewBy: 2027-01-10, document: {name: rules.pdf, sha256: SHA}}
          - {id: p3, key: hardware-network-operations, approvedBy: Li, approvedOn: 2026-01-10, reviewBy: 2027-01-10, document: {name: rules.pdf, sha256: SHA}}
          - {id: p4, key: real-time-backup, approvedBy: Li, approvedOn: 2026-01-10, reviewBy: 2027-01-10, document: {name: rules.pdf, sha256: SHA}}
          - {id: p5, key: system-software-operations, approvedBy: Li, approvedOn: 2026-01-10, reviewBy: 2027-01-10, document: {name: rules.pdf, sha256: SHA}}
        recoveryPlans:
          - id: main
            versionDate: 2026-02-01
            approvedBy: Li
            approvedOn: 2026-02-02
            completeTest: {on: 2026-03-01, result: passed}
            exercise: {on: 2026-04-01, result: passed-with-findings}
            blockingFindings: 0
            equipmentArrival: 48h
            networkArrival: 48h
            installAndRestore: 24h
            networkCutover: 2h
        exercises:
          - {id: spring, systems: [core], kind: full, scenario: zone, on: 2026-04-01, result: passed, unplanned: true, endUsers: true, achievedRto: 90s, achievedRpo: 0}
        evidence:
          - covers: [systems, sites, agreements, staff, procedures, recoveryPlans, exercises]
            source: document
            collectedAt: 2026-05-31
            attachment: {name: audit.pdf, sha256: SHA}
            statedBy: Wang
            confirmedBy: Zhao
        """;
}
