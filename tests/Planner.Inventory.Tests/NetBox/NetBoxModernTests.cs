using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Quantities;

namespace Planner.Inventory.Tests.NetBox;

/// <summary>The field names of NetBox 4.2: scopes, generic ends of circuits, megabytes.</summary>
public sealed class NetBoxModernTests
{
    [Fact]
    public async Task Scopes_lead_to_sites_by_location_key_and_cache()
    {
        var ledger = (await Dump.Import(Dump.Modern)).Estate.Systems!.Items.Single(system => system.Id == "core-ledger.database");

        Assert.Equal("核心账务部", ledger.Owner);
        Assert.Equal(["waigaoqiao", "yizhuang", "zhangjiang"], ledger.Components!.Items.Select(component => component.Site!).Order());
        var main = ledger.Components.Items.Single(component => component.Site == "zhangjiang");
        Assert.Equal((new DataSize(512_000_000_000), "openEuler 22.03"), (main.Size, main.Technology));
    }

    [Fact]
    public async Task Equal_names_are_told_apart_by_their_cluster()
    {
        var ids = (await Dump.Import(Dump.Modern)).Estate.Systems!.Items.Single(system => system.Id == "core-ledger.database").Components!.Items
            .Where(component => component.Name == "ledger-db").Select(component => component.Id).ToList();

        Assert.Equal(2, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^ledger-db-[0-9a-f]{8}$", id));
    }

    [Fact]
    public async Task A_disk_in_a_dump_before_4_1_is_in_gigabytes()
    {
        var text = System.Text.Encoding.UTF8.GetString(Dump.Bytes(Dump.Modern)).Replace(",\"serial\":\"\"", "", StringComparison.Ordinal)
            .Replace("512000", "512", StringComparison.Ordinal);

        var estate = (await Dump.ReadText(text)).Value!.Estate;
        Assert.Contains(estate.Systems!.Items.SelectMany(system => system.Components!.Items), component => component.Size == new DataSize(512_000_000_000));
    }

    [Fact]
    public async Task A_cluster_scoped_to_a_region_tells_no_site_and_planned_machines_are_left_out()
    {
        var import = await Dump.Import(Dump.Modern);

        var web = import.Estate.Systems!.Items.Single(system => system.Id == "vc-d.unspecified");
        Assert.Null(Assert.Single(web.Components!.Items).Site);
        Assert.Contains(import.Account.Lines, line => line is { Model: "virtualization.virtualmachine", Count: 1, Reason: "not in service: status 'planned'" });
        Assert.DoesNotContain(import.Estate.Sites!.Items, site => site.Id == "daijian");
    }

    [Fact]
    public async Task Roles_say_network_and_load_balancer_in_both_languages()
    {
        var systems = (await Dump.Import(Dump.Modern)).Estate.Systems!.Items;

        Assert.Equal(ComponentKind.LoadBalancer, systems.Single(system => system.Id == "core-ledger.load-balancer").Components!.Items[0].Kind);
        var core = systems.Single(system => system.Id == "core-ledger.hexin").Components!.Items[0];
        Assert.Equal((ComponentKind.Network, "交换机一"), (core.Kind, core.Name));
        Assert.Matches("^[a-z0-9][a-z0-9._-]*$", core.Id);
    }

    [Fact]
    public async Task A_circuit_ends_at_a_site_or_at_a_location_of_one()
    {
        var link = Assert.Single((await Dump.Import(Dump.Modern)).Estate.Links!.Items);

        Assert.Equal(("ct.sh-001", "zhangjiang", "waigaoqiao", "中国电信", new DataRate(10_000_000_000)),
            (link.Id, link.From, link.To, link.Carrier, link.Bandwidth!.Value));
    }

    [Fact]
    public async Task A_region_that_is_divided_further_stays_unknown_and_says_so()
    {
        var outcome = await Dump.Read(Dump.Bytes(Dump.Modern));

        Assert.Null(outcome.Value!.Estate.Sites!.Items.Single(site => site.Id == "somewhere").Region);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(("NBX020", Severity.Warning, "dcim.site/14"), (finding.Code, finding.Severity, finding.Path));
        var shanghai = outcome.Value.Estate.Sites.Items.Single(site => site.Id == "zhangjiang");
        Assert.Equal(("中国 / 上海", 31.2041, 121.5905), (shanghai.Region, shanghai.Latitude, shanghai.Longitude));
    }

    [Fact]
    public async Task The_newest_change_counts_in_universal_time_unless_a_later_day_is_stated()
    {
        Assert.Equal(new DateOnly(2025, 6, 30), (await Dump.Import(Dump.Modern)).Estate.AsOf);
        Assert.Equal(new DateOnly(2025, 7, 9), (await Dump.Read(Dump.Bytes(Dump.Modern), new DateOnly(2025, 7, 9))).Value!.Estate.AsOf);
        Assert.Equal("NBX012", Assert.Single((await Dump.Read(Dump.Bytes(Dump.Modern), new DateOnly(2025, 6, 29))).Findings).Code);
    }
}
