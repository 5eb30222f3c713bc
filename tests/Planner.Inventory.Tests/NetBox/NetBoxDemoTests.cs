using System.Security.Cryptography;
using System.Text.Json;
using Planner.Model.Estates;
using Planner.Model.Imports;

namespace Planner.Inventory.Tests.NetBox;

/// <summary>NetBox's own demonstration data; how the expected figures were counted stands in Data/README.md.</summary>
public sealed class NetBoxDemoTests
{
    [Fact]
    public async Task Every_record_is_accounted_for_exactly_once()
    {
        var account = (await Dump.Import(Dump.Demo)).Account;

        var counted = Dump.Records(Dump.Demo).CountBy(record => record.GetProperty("model").GetString()!).ToDictionary();
        Assert.Equal(693, account.Records);
        Assert.Equal(counted.OrderBy(model => model.Key, StringComparer.Ordinal),
            account.Lines.GroupBy(line => line.Model, line => line.Count).Select(model => KeyValuePair.Create(model.Key, model.Sum())));
        Assert.All(account.Lines, line => Assert.True(line.Count > 0 && line.Reason.Length > 0));
    }

    [Theory]
    [InlineData("dcim.site", ImportFate.Mapped, 24)]
    [InlineData("dcim.device", ImportFate.Mapped, 40)]
    [InlineData("dcim.device", ImportFate.LeftOut, 32)]
    [InlineData("virtualization.virtualmachine", ImportFate.Mapped, 180)]
    [InlineData("circuits.circuit", ImportFate.Mapped, 3)]
    [InlineData("circuits.circuit", ImportFate.LeftOut, 26)]
    [InlineData("circuits.circuittermination", ImportFate.Used, 6)]
    [InlineData("circuits.provider", ImportFate.Used, 1)]
    [InlineData("dcim.region", ImportFate.Used, 14)]
    [InlineData("dcim.region", ImportFate.LeftOut, 53)]
    [InlineData("dcim.devicetype", ImportFate.Used, 6)]
    [InlineData("dcim.manufacturer", ImportFate.Used, 3)]
    [InlineData("dcim.platform", ImportFate.Used, 2)]
    [InlineData("dcim.virtualchassis", ImportFate.Used, 4)]
    [InlineData("virtualization.cluster", ImportFate.Used, 9)]
    [InlineData("tenancy.tenant", ImportFate.Used, 2)]
    [InlineData("ipam.vlan", ImportFate.LeftOut, 3)]
    public async Task The_account_agrees_with_a_count_by_other_means(string model, ImportFate fate, int count)
    {
        var account = (await Dump.Import(Dump.Demo)).Account;

        Assert.Equal(count, account.Lines.Where(line => line.Model == model && line.Fate == fate).Sum(line => line.Count));
    }

    [Fact]
    public async Task Machines_of_one_owner_and_role_are_one_system()
    {
        var systems = (await Dump.Import(Dump.Demo)).Estate.Systems!;

        Assert.True(systems.Partial);
        Assert.Equal(15, systems.Items.Count);
        Assert.Equal(220, systems.Items.Sum(system => system.Components!.Items.Count));
        var routers = systems.Items.Single(system => system.Id == "dunder-mifflin.router");
        Assert.Equal("Dunder-Mifflin, Inc.", routers.Owner);
        Assert.Null(routers.PrimarySite);
        Assert.Equal(13, routers.Components!.Items.Count);
        Assert.All(routers.Components.Items, router => Assert.Equal(ComponentKind.Network, router.Kind));
        var akron = routers.Components.Items.Single(component => component.Id == "dmi01-akron-rtr01");
        Assert.Equal(("dm-akron", "Cisco ISR 1111-8P, Cisco IOS"), (akron.Site, akron.Technology));
        var virtuals = systems.Items.Single(system => system.Id == "do-ams3.application-server");
        Assert.Equal(20, virtuals.Components!.Items.Count);
        Assert.Null(virtuals.Owner);
        Assert.All(virtuals.Components.Items, vm => Assert.Equal((ComponentKind.Host, null, null, "Ubuntu Linux 20.04"), (vm.Kind, vm.Site, vm.Size, vm.Technology)));
    }

    [Fact]
    public async Task Unnamed_members_of_a_chassis_are_named_after_it()
    {
        var switches = (await Dump.Import(Dump.Demo)).Estate.Systems!.Items.Single(system => system.Id == "nc-state.tor-switch");

        Assert.Equal(8, switches.Components!.Items.Select(component => component.Id).Distinct().Count());
        Assert.Contains(switches.Components.Items, component => component.Name == "r105-torsw:1" && component.Id == "r105-torsw-1");
        Assert.Equal("ncsu-065", switches.PrimarySite);
    }

    [Fact]
    public async Task Sites_keep_the_chain_of_their_region_and_circuits_between_them_are_links()
    {
        var estate = (await Dump.Import(Dump.Demo)).Estate;

        Assert.False(estate.Sites!.Partial);
        Assert.Equal(12, estate.Sites.Items.Select(site => site.Region).Distinct().Count());
        Assert.Equal("North America / United States / New York", estate.Sites.Items.Single(site => site.Id == "dm-nyc").Region);
        Assert.Equal(
            [("ncsu-facilities.319031", "ncsu-065", "ncsu-128"), ("ncsu-facilities.350927", "ncsu-065", "ncsu-117"), ("ncsu-facilities.398282", "ncsu-065", "ncsu-118")],
            estate.Links!.Items.Select(link => (link.Id, link.From, link.To)));
        Assert.All(estate.Links.Items, link => Assert.Equal(("NCSU Facilities", null), (link.Carrier, link.Bandwidth)));
        Assert.True(estate.Links.Partial);
    }

    [Fact]
    public async Task What_NetBox_cannot_know_is_absent()
    {
        var estate = (await Dump.Import(Dump.Demo)).Estate;

        Assert.Null(estate.Staff);
        Assert.Null(estate.Exercises);
        Assert.All(estate.Systems!.Items, system => Assert.Equal((null, null, null, null, null, null),
            (system.Backups, system.Replications, system.Standby, system.Dependencies, system.Rto, system.Important)));
        Assert.All(estate.Systems.Items, system => Assert.True(system.Components!.Partial));
    }

    [Fact]
    public async Task One_entry_of_evidence_names_the_values_and_the_file()
    {
        var estate = (await Dump.Import(Dump.Demo)).Estate;

        var entry = Assert.Single(estate.Evidence!.Items);
        Assert.Equal((EvidenceSource.Imported, new DateOnly(2023, 4, 12), null), (entry.Source, entry.CollectedAt, entry.ValidUntil));
        Assert.Equal(estate.AsOf, entry.CollectedAt);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Dump.Bytes(Dump.Demo))), entry.Attachment!.Sha256);
        Assert.Contains("sites/dm-nyc/region", entry.Covers);
        Assert.Contains("systems/dunder-mifflin.router/components/dmi01-akron-rtr01/site", entry.Covers);
        Assert.DoesNotContain("sites/dm-nyc/latitude", entry.Covers);
        Assert.Equal(entry.Covers.Count, entry.Covers.Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_shuffled_file_gives_the_same_estate(int seed)
    {
        var records = Dump.Records(Dump.Demo).ToArray();
        new Random(seed).Shuffle(records);
        var import = (await Dump.Read(Dump.Of(records))).Value!;
        var plain = await Dump.Import(Dump.Demo);

        // The hash of the file is all that may differ.
        Assert.Equal(Dump.Text(plain).Replace(plain.Account.Sha256, import.Account.Sha256, StringComparison.Ordinal), Dump.Text(import));
        Assert.Equal(JsonSerializer.Serialize(plain.Account.Lines), JsonSerializer.Serialize(import.Account.Lines));
    }
}
