using Planner.Model.Dependencies;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Facts;

namespace Planner.Rules.Grading;

/// <summary>
/// What systems achieved when they must wait for what they hard-depend on: nothing is back before that is, and then needs its own
/// remaining recovery. Around a circle all are back with the last, after the remaining recovery of all of them, since each may have
/// to wait for every other. One unknown makes all that lean on it unknown. Linear in the estate.
/// </summary>
internal sealed class CappedTimes
{
    private readonly HardDependencies dependencies;
    private readonly AchievedFacts?[] alone;
    private readonly Reach[] rto;
    private readonly Reach[] rpo;

    /// <param name="dependencies">Who needs whom.</param>
    /// <param name="alone">What each achieved by itself, by position; null is unknown.</param>
    public CappedTimes(HardDependencies dependencies, AchievedFacts?[] alone)
    {
        (this.dependencies, this.alone) = (dependencies, alone);
        rto = Capped(facts => facts?.Rto, system => system.OwnRecovery ?? TimeSpan.Zero);
        rpo = Capped(facts => facts?.Rpo, _ => TimeSpan.Zero);
    }

    /// <summary>What the system achieved by itself.</summary>
    public AchievedFacts? Alone(int system) => alone[system];

    /// <summary>Recovery time as capped; null when unknown.</summary>
    public TimeSpan? Rto(int system) => rto[system].Time;

    /// <summary>Loss as capped; null when unknown.</summary>
    public TimeSpan? Rpo(int system) => rpo[system].Time;

    /// <summary>The tier as capped. What is known may rule out every tier although the rest is unknown.</summary>
    public Tier? Tier(int system)
    {
        var least = Tiers.Of(rto[system].AtLeast, null);
        return least == Model.Grading.Tier.None ? least : Tiers.Of(Rto(system), Rpo(system));
    }

    /// <summary>The direct dependencies that make it worse than alone.</summary>
    public IReadOnlyList<string> HeldBy(int system) => alone[system] is not { } own ? [] :
    [
        .. dependencies.NeedsOf(system).Where(needed => IsWorse(rto[needed], own.Rto) || IsWorse(rpo[needed], own.Rpo))
            .Select(needed => dependencies.Systems[needed].Id),
    ];

    private static bool IsWorse(Reach needed, TimeSpan? own) => needed.Time is null || needed.Time > own;

    private Reach[] Capped(Func<AchievedFacts?, TimeSpan?> figure, Func<SystemRecord, TimeSpan> remaining)
    {
        var reached = new Reach[alone.Length];
        foreach (var group in dependencies.Groups)
        {
            var worst = new Reach(TimeSpan.Zero, TimeSpan.Zero);
            foreach (var member in group)
            {
                worst = worst.Later(Reach.Of(figure(alone[member]), dependencies.IsOpen(member)), TimeSpan.Zero);
                foreach (var needed in dependencies.NeedsOf(member).Where(needed => dependencies.GroupOf(needed) != dependencies.GroupOf(member)))
                {
                    worst = worst.Later(reached[needed], group.Count == 1 ? remaining(dependencies.Systems[member]) : TimeSpan.Zero);
                }
            }

            var shared = group.Count == 1 ? worst : worst.And(group.Aggregate(TimeSpan.Zero, (sum, member) => sum + remaining(dependencies.Systems[member])));
            foreach (var member in group)
            {
                reached[member] = shared;
            }
        }

        return reached;
    }

    /// <summary>A time, null when unknown, and what it is at least by what is known.</summary>
    private readonly record struct Reach(TimeSpan? Time, TimeSpan AtLeast)
    {
        public static Reach Of(TimeSpan? time, bool isOpen) => new(isOpen ? null : time, time ?? TimeSpan.Zero);

        public Reach Later(Reach other, TimeSpan then)
        {
            var (time, least) = other.And(then);
            return new Reach(Time is null || time is null ? null : time > Time ? time : Time, least > AtLeast ? least : AtLeast);
        }

        public Reach And(TimeSpan then) => new(Time + then, AtLeast + then);
    }
}
