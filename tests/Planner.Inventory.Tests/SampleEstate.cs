namespace Planner.Inventory.Tests;

/// <summary>A small bank with every kind of record, without a mistake.</summary>
internal static class SampleEstate
{
    public const string Yaml = """
        apiVersion: planner/v1
        asOf: 2026-11-01
        organisation: {name: 示例银行, kind: bank, assets: 1200000000CNY, crossProvince: true}
        functions:
          - {id: payments, name: Payments, priority: 1, maximumOutage: 4h, rto: 2h, rpo: 15m, systems: [core, gateway]}
        sites:
          - {id: dc-1, name: Main, region: Shanghai, zone: sh-1, faultDomain: a, latitude: 31.23, longitude: 121.47, hazards: [grid-east-3]}
          - {id: dc-2, region: Hefei, latitude: 31.82, longitude: 117.22, hazards: [], hours: around-the-clock}
        links:
          - {id: l1, from: dc-1, to: dc-2, bandwidth: 1Gbit/s, roundTrip: 12ms, carrier: A}
        systems:
          - id: core
            name: Core banking
            important: true
            deployment: own-data-centre
            primarySite: dc-1
            required: [{standard: gbt20988-2007, level: 5, basis: regulator, confirmedBy: Li Lei, confirmedOn: 2026-06-01}]
            rto: 4h
            rpo: 15m
            availabilityObjective: 99.99%
            components:
              - {id: db, kind: database, site: dc-1, technology: postgresql 15, size: 1.5TiB, changeRate: 40Mbit/s, critical: true, count: 2}
              - {id: files, kind: file, site: dc-1, size: 300GB}
            consistencyGroups: [{id: books, components: [db, files]}]
            dependencies:
              - {on: gateway, kind: soft, degradedMode: counter service only, degradedLimit: 8h}
              - {on: SWIFT network, kind: external}
            backups:
              - id: db-full
                of: [db]
                method: full
                interval: 24h
                duration: 3h
                lastRun: {on: 2026-10-31, result: passed, duration: 3h10m}
                retention: 90d
                copies: {partial: true, items: [{id: c1, site: dc-2, medium: tape, channel: courier, transferTime: 6h, offline: true}]}
            transfers: []
            replications:
              - {id: r1, of: [db], to: dc-2, mode: synchronous, strict: true, continuous: true, lagP99: 0}
            standby: {site: dc-2, provision: full, readiness: running, capacity: 1.0}
            standbyNetwork: {lines: full, devices: full, readiness: ready, switching: automatic}
            recoveryPlan: drp
            service: {until: 2026-10-31, availability: 99.995%, unplannedDowntime: 26m}
          - {id: gateway, primarySite: dc-1, components: [{id: lb, kind: load-balancer}]}
        agreements:
          - {id: a1, kind: emergency-supply, party: Vendor, deliveryTime: 2d, validFrom: 2026-01-01, validTo: 2027-12-31, systems: [core]}
        staff:
          - {id: ops, role: room-operations, site: dc-2, count: 6, coverage: around-the-clock}
        procedures:
          - {id: media, key: media, approvedBy: Wang, approvedOn: 2026-02-01, reviewBy: 2027-02-01}
        recoveryPlans:
          - {id: drp, version: "3", approvedOn: 2026-03-01, exercise: {on: 2026-09-01, result: passed-with-findings}, blockingFindings: 0}
        exercises:
          - {id: e1, systems: [core], kind: full, scenario: city, on: 2026-09-01, result: passed, achievedRto: 95m, achievedRpo: 0}
        incidents:
          - {id: i1, systems: [gateway], on: 2026-05-05, duration: 26m}
        evidence:
          - covers: [systems/core/backups/db-full, systems/core/rto, organisation/assets]
            source: document
            collectedAt: 2026-10-01
            validUntil: 2027-10-01
            attachment: {name: audit.pdf, sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08}
            statedBy: Zhang San
            confirmedBy: Li Lei
        """;

    /// <summary>The estate with one text replaced by another.</summary>
    public static string With(string old, string replacement)
    {
        Assert.Equal(2, Yaml.Split(old).Length);
        return Yaml.Replace(old, replacement, StringComparison.Ordinal);
    }
}
