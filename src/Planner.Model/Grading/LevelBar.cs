using Planner.Model.Standards;

namespace Planner.Model.Grading;

/// <summary>What a bar that a caller sets, a level from 0 to 6, asks by different packs.</summary>
public static class LevelBar
{
    /// <summary>The level that the bar asks by a pack: a rule without levels is asked for as a whole by any bar above 0, and by a pack that grades nothing nothing can be asked: null.</summary>
    public static int? Asked(StandardPack pack, int bar) => pack.Claim switch
    {
        Claim.Nothing => null,
        Claim.Obligations => Math.Min(bar, 1),
        _ => bar,
    };

    /// <summary>Whether less is proven than the bar asks.</summary>
    public static bool IsBelow(StandardPack pack, SystemGrade grade, int bar) => grade.Levels.Proven < Asked(pack, bar);
}
