using Planner.Inventory.Demo;
using Planner.Model.Estates;
using Planner.Rules.Packs;

namespace Planner.Bench;

/// <summary>What is graded: demo estates by the shipped standards.</summary>
internal static class Bank
{
    public static readonly DateOnly Day = DemoEstate.DefaultDay;

    public static Standards Standards() =>
        StandardsReader.Read(Path.Combine(AppContext.BaseDirectory, "standards")).Value ?? throw new InvalidOperationException("The standards cannot be read.");

    public static Estate Estate(int systems) => DemoEstate.Make(systems, seed: 1);
}
