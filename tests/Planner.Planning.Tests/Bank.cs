using Planner.Inventory.Reading;
using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Planning.Documents;
using Planner.Rules.Packs;

namespace Planner.Planning.Tests;

/// <summary>The example bank, and a small estate that can be changed for a test.</summary>
internal static class Bank
{
    public static readonly DateOnly AsOf = new(2026, 11, 27);

    private static readonly Lazy<Rules.Packs.Standards> Packs = new(() =>
        EditionChoice.Of(StandardsReader.Read(Path.Combine(Root(), "standards")).Value!, ["gbt20988-2007", "jrt0168-2018"], null).Value!.Graded);
    private static readonly Lazy<Estate> Read = new(() => EstateReader.ReadFile(Path.Combine(Root(), "examples", "city-commercial-bank", "estate.yaml")).Value!);
    private static readonly Lazy<Plan> Made = new(() => Make(Input(Estate) with { LeaveConflicts = true }));

    public static Rules.Packs.Standards Standards => Packs.Value;

    public static Estate Estate => Read.Value;

    /// <summary>The plan of the bank without a budget.</summary>
    public static Plan Plan => Made.Value;

    public static PlanInput Input(Estate estate) => new(estate, Standards, AsOf) { EstateSha256 = new string('0', 64), Program = "test" };

    /// <summary>The bank with one of its systems alone, without dependencies on the others.</summary>
    public static Estate Only(string system, Func<SystemRecord, SystemRecord>? change = null)
    {
        var one = Estate.Systems!.Items.First(item => item.Id == system) with { Dependencies = new([]) };
        return Estate with { Systems = new([change is null ? one : change(one)]) };
    }

    public static Plan Make(PlanInput input)
    {
        var made = new PlanMaker(input).Make(TestContext.Current.CancellationToken);
        Assert.NotNull(made.Value);
        return made.Value;
    }

    public static Plan Again(Plan plan)
    {
        var read = PlanReader.Read(Planner.Documents.DocumentWriter.ToYaml(plan), "plan.yaml");
        Assert.Empty(read.Findings);
        return read.Value!;
    }

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Planner.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException("no folder above holds Planner.sln");
    }
}
