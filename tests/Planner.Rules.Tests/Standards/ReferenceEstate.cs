using Planner.Documents;
using Planner.Model.Estates;

namespace Planner.Rules.Tests.Standards;

/// <summary>An estate written from table A.6, with everything else that may be asked of a system, all documented and confirmed: what the best system looks like.</summary>
internal static class ReferenceEstate
{
    public static readonly DateOnly Day = new(2026, 6, 1);

    public static Estate Read()
    {
        var reading = DocumentReader.Read<Estate>(Text.Replace("SHA", new string('a', 64), StringComparison.Ordinal).Replace("FACILITIES", Facilities, StringComparison.Ordinal), "reference.yaml");
        Assert.Empty(reading.Findings);
        return reading.Value!;
    }

    private const string Facilities =
        "{ups: true, generator: true, redundantPower: true, redundantCooling: true, redundantLines: true, monitoring: around-the-clock, roomStandard: true, livingFit: true, accessible: true}";

    private const string Text = """
        apiVersion: planner/v1
        asOf: 2026-05-31
        organisation:
          name: First Bank
          kind: bank
          assets: 5000000000
          crossProvince: true
          licensedOn: 2001-05-01
          groups:
            - {id: leading, duty: leading, head: Chen, deputy: Sun}
            - {id: operating, duty: operating, head: Zhou, deputy: Wu}
          contacts:
            - {id: authority, kind: authority, checkedOn: 2026-05-20}
        functions:
          - id: deposits
            important: true
            priority: 1
            maximumOutage: 4h
            rto: 2h
            rpo: 0
            responseTime: 10m
            verificationTime: 20m
            systems: [core]
            impacts:
              - {after: 1h, scope: internal-operation, severity: moderate}
              - {after: 4h, scope: customers, severity: serious}
        sites:
          - {id: east, region: Shanghai, latitude: 31.23, longitude: 121.47, faultDomain: fd-1, hazards: [river], itSpaceFit: true, businessSpaceFit: true, mediaStorageFit: true, hours: around-the-clock, facilities: FACILITIES}
          - {id: west, region: Guiyang, latitude: 26.65, longitude: 106.63, faultDomain: fd-2, hazards: [quake], itSpaceFit: true, businessSpaceFit: true, mediaStorageFit: true, hours: around-the-clock, facilities: FACILITIES}
        links:
          - {id: north, from: east, to: west, carrier: Telecom, route: node-1}
          - {id: south, from: west, to: east, carrier: Unicom, route: node-2}
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
                  - {id: near, site: east, medium: disk, transferTime: 0, offline: false, encrypted: true, immutable: false}
                  - {id: far, site: west, medium: object, offline: true, encrypted: true, immutable: true, transferTime: 2h}
                verifyInterval: 7d
                lastVerification: {on: 2026-05-30, result: passed}
                duration: 1h
                lastRestoreTest: {on: 2026-05-29, result: passed}
            transfers:
              - {id: batch, of: [ledger], to: west, channel: network, interval: 6h}
            replications:
              - {id: mirror, of: [ledger], to: west, mode: synchronous, strict: true, continuous: true, lagP99: 1s}
            standby: {site: west, provision: same-grade, readiness: running, capacity: 1.0, compatible: true, clustered: true, seamlessSwitch: true, failover: automatic, monitored: true}
            standbyNetwork: {lines: same-grade, devices: same-grade, readiness: running, switching: automatic, dualAccess: true}
            recoveryPlan: main
            service: {until: 2026-05-31, availability: 99.9995%, includesPlanned: true, unplannedDowntime: 2m}
            important: true
            deployment: own-data-centre
            classifiedLevel: 3
            financialCloud: false
            changedOn: 2026-01-15
            monitoring: {covers: [infrastructure, replication, backup, application], alerts: true}
        agreements:
          - {id: supplier, kind: emergency-supply, deliveryTime: 24h, validFrom: 2026-01-01, validTo: 2026-12-31, systems: [core]}
          - {id: carrier, kind: communication-line, deliveryTime: 24h, validFrom: 2026-01-01, validTo: 2026-12-31, systems: [core]}
          - {id: network, kind: network-equipment, deliveryTime: 24h, validFrom: 2026-01-01, validTo: 2026-12-31, systems: [core]}
        staff:
          - {id: room, role: room-operations, site: west, count: 6, dedicated: true, coverage: around-the-clock, trainedOn: 2026-03-01, deputies: true}
          - {id: backup, role: backup-support, site: west, count: 5, dedicated: true, coverage: around-the-clock, trainedOn: 2026-03-01, deputies: true}
          - {id: hardware, role: hardware, site: west, count: 5, dedicated: true, coverage: around-the-clock, trainedOn: 2026-03-01, deputies: true}
          - {id: net, role: network, site: west, count: 5, dedicated: true, coverage: around-the-clock, trainedOn: 2026-03-01, deputies: true}
          - {id: os, role: operating-system, site: west, count: 5, dedicated: true, coverage: around-the-clock, trainedOn: 2026-03-01, deputies: true}
          - {id: dba, role: database, site: west, count: 5, dedicated: true, coverage: around-the-clock, trainedOn: 2026-03-01, deputies: true}
          - {id: app, role: application, site: west, count: 5, dedicated: true, coverage: around-the-clock, trainedOn: 2026-03-01, deputies: true}
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
            topics: [scope, organisation, recovery, failback]
            custodian: Qian
            copySites: [east, west]
            distributed: true
            oldVersionsDestroyed: true
            reviewedOn: 2026-05-01
            unitTest: {on: 2026-02-20, result: passed}
            jointTest: {on: 2026-02-25, result: passed}
        exercises:
          - {id: spring, systems: [core], kind: full, scenario: zone, on: 2026-04-01, result: passed, unplanned: true, endUsers: true, achievedRto: 90s, achievedRpo: 0,
            realTakeover: true, failedBack: passed, businessVerified: true, suppliers: true, scenarioWritten: true, logged: true, report: spring.pdf, notifiedOn: 2026-03-20, reportedOn: 2026-04-20}
        reviews:
          - {id: impact, kind: impact-analysis, on: 2026-01-20, result: passed, complete: true, systems: [core], openFindings: 0, report: {name: impact.pdf, sha256: SHA}}
          - {id: audit, kind: continuity-audit, on: 2026-02-20, result: passed-with-findings, complete: true, systems: [], openFindings: 2, report: {name: audit.pdf, sha256: SHA}}
        suppliers:
          - id: hoster
            outsourcer: true
            rto: 1h
            systems: [core]
            continuityPlan: {on: 2026-02-01, result: passed}
            riskAssessment: {on: 2026-02-02, result: passed}
            audit: {on: 2026-02-03, result: passed}
            contingency: true
        evidence:
          - covers: [organisation, functions, systems, sites, links, agreements, staff, procedures, recoveryPlans, exercises, reviews, suppliers]
            source: document
            collectedAt: 2026-05-31
            attachment: {name: audit.pdf, sha256: SHA}
            statedBy: Wang
            confirmedBy: Zhao
        """;
}
