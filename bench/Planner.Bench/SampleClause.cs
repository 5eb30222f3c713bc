using Planner.Rules.Facts;

namespace Planner.Bench;

/// <summary>One condition, written for each engine.</summary>
/// <param name="Cel">Ours.</param>
/// <param name="Linq">Microsoft RulesEngine's.</param>
/// <param name="Plain">C#.</param>
internal sealed record SampleClause(string Cel, string Linq, Func<SystemFacts, bool> Plain)
{
    public static IReadOnlyList<SampleClause> All { get; } =
    [
        new("rtoObjective <= duration('4h') && rpoObjective <= duration('1h')",
            "facts.RtoObjective <= TimeSpan.FromHours(4) && facts.RpoObjective <= TimeSpan.FromHours(1)",
            facts => facts.RtoObjective <= TimeSpan.FromHours(4) && facts.RpoObjective <= TimeSpan.FromHours(1)),
        new("standby.compatible && standby.monitored && standby.capacity >= 0.5",
            "facts.Standby.Compatible == true && facts.Standby.Monitored == true && facts.Standby.Capacity >= 0.5",
            facts => facts.Standby?.Compatible == true && facts.Standby.Monitored == true && facts.Standby.Capacity >= 0.5),
        new("standbySite.itSpaceFit && !standbySite.sharesRisk || important",
            "(facts.StandbySite.ItSpaceFit == true && facts.StandbySite.SharesRisk == false) || facts.Important == true",
            facts => (facts.StandbySite?.ItSpaceFit == true && facts.StandbySite.SharesRisk == false) || facts.Important == true),
        new("criticalData.all(d, d.backups.exists(b, b.interval <= duration('168h') && b.lastRunPassed && b.lastRunAge <= b.interval))",
            "facts.CriticalData.Items.All(d => d.Backups.Items.Any(b => b.Interval <= TimeSpan.FromHours(168) && b.LastRunPassed == true && b.LastRunAge <= b.Interval))",
            facts => facts.CriticalData!.Items.All(d => d.Backups!.Items.Any(b => b.Interval <= TimeSpan.FromHours(168) && b.LastRunPassed == true && b.LastRunAge <= b.Interval))),
        new("staff.exists(s, s.dedicated && s.count >= 2)",
            "facts.Staff.Items.Any(s => s.Dedicated == true && s.Count >= 2)",
            facts => facts.Staff!.Items.Any(s => s.Dedicated == true && s.Count >= 2)),
        new("important ? rtoObjective < duration('8h') : standbySite.aroundTheClock",
            "facts.Important == true ? facts.RtoObjective < TimeSpan.FromHours(8) : facts.StandbySite.AroundTheClock == true",
            facts => facts.Important == true ? facts.RtoObjective < TimeSpan.FromHours(8) : facts.StandbySite?.AroundTheClock == true),
    ];
}
