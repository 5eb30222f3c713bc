using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Reports.Assessments;

/// <summary>How levels and editions are spoken of: a pack of key indicators never yields a conformity level.</summary>
internal static class LevelWording
{
    /// <summary>Several levels, neighbours drawn together: <c>levels 1–3, 5</c>.</summary>
    public static string Levels(this Wording say, IEnumerable<int?> levels)
    {
        var ranges = Ranges([.. levels.OfType<int>().Distinct().Order()]);
        if (ranges.Count == 0)
        {
            return say.Of("不分级", "any level");
        }

        var list = string.Join(say.Separator, ranges.Select(range => range.First == range.Last ? Wording.Number(range.First) : $"{range.First}–{range.Last}"));
        return say.Of($"第 {list} 级", $"{(ranges.Count > 1 || ranges[0].First < ranges[0].Last ? "levels" : "level")} {list}");
    }

    /// <summary>What a pack of key indicators speaks of.</summary>
    public static string CoversOf(this Wording say, StandardPack pack) => pack.Covers is { } covers ? say.Of(covers) : say.Of("关键指标", "key indicators");

    /// <summary>A level as people read it: of a rule without levels a word, otherwise the figure.</summary>
    public static string LevelOf(this Wording say, StandardPack pack, Levels levels, int level) =>
        pack.Claim == Claim.Obligations ? say.Fulfilment(levels.Fulfilment) : Wording.Number(level);

    /// <summary>Three figures as people read them; of a rule without levels one word.</summary>
    public static string FiguresOf(this Wording say, StandardPack pack, Levels levels) =>
        pack.Claim == Claim.Obligations ? say.Fulfilment(levels.Fulfilment) : Figures(levels);

    /// <summary>How a system stands by a rule without levels.</summary>
    public static string Fulfilment(this Wording say, Fulfilment fulfilment) => fulfilment switch
    {
        Model.Grading.Fulfilment.Met => say.Of("已满足", "Met"),
        Model.Grading.Fulfilment.NotMet => say.Of("未满足", "Not met"),
        _ => say.Of("未证实", "Not proven"),
    };

    /// <summary>Three figures, or one where they agree.</summary>
    public static string Figures(Levels levels) => levels.Proven == levels.Possible
        ? Wording.Number(levels.Proven)
        : $"{levels.Proven}/{levels.Claimed}/{levels.Possible}";

    /// <summary>What may be said of a system by this edition.</summary>
    public static string ClaimOf(this Wording say, StandardPack pack) => pack.Claim switch
    {
        Claim.Level => say.Of("按该版本定级", "levels of this edition"),
        Claim.KeyIndicators => say.Of($"只表示达到第 N 级的{say.CoversOf(pack)}，不是等级结论", $"says only that the {say.CoversOf(pack)} of level N are met; it is no conformity level"),
        Claim.Obligations => say.Of("没有分级，只说所编码的义务是否全部满足", "has no levels; it says whether all encoded obligations are met"),
        _ => say.Of("只知道结构，不据此评定", "only its structure is known; nothing is graded by it"),
    };

    /// <summary>Whether the edition is in force.</summary>
    public static string ShortStatusOf(this Wording say, StandardPack pack)
    {
        if (pack.Status != EditionStatus.Superseded)
        {
            return pack.Status == EditionStatus.InForce ? say.Of("现行", "in force") : say.Of("已发布，尚未实施", "published, not yet in force");
        }

        var since = pack.SupersededOn is { } day ? say.Of($"自 {Wording.Day(day)} 起", $" since {Wording.Day(day)}") : "";
        return say.Of($"{since}已被 {say.SuccessorOf(pack)} 代替", $"superseded by {say.SuccessorOf(pack)}{since}");
    }

    /// <summary>Whether the edition is in force, and what follows from it.</summary>
    public static string StatusOf(this Wording say, StandardPack pack) => say.ShortStatusOf(pack) + (pack.Status != EditionStatus.Superseded ? "" : say.Of(
        $"；注日期引用该版本的规定仍以该版本为准。本报告的结论只针对该版本，不代表符合 {say.SuccessorOf(pack)}",
        $"; a rule that cites this edition by its date still binds to it. What is said here holds for this edition and claims nothing of {say.SuccessorOf(pack)}"))
        + (pack.StillBinds is { } binds ? say.Of("；", "; ") + say.Of(binds).TrimEnd('。', '.') : "");

    /// <summary>Why an edition did not grade.</summary>
    public static string WhyNot(this Wording say, LeftOutEdition edition) => edition.Reason switch
    {
        LeftOutReason.StructureOnly => say.Of("只有结构，没有条文", "only its structure is known"),
        LeftOutReason.OtherOrganisations => say.Of("不适用于本类组织", "it is for organisations of other kinds"),
        LeftOutReason.OrganisationUnknown => say.Of("只适用于某些类别的组织，清单未写明本组织的类别", "it is for some kinds of organisation, and the estate does not say of which kind its own is"),
        _ => say.Of($"条款沿用 {edition.Pack.Extends}，结论必然相同", $"its clauses are those of {edition.Pack.Extends}, so it would say the same"),
    };

    private static string SuccessorOf(this Wording say, StandardPack pack) =>
        pack.SupersededBy is { } id ? EditionNumber(pack, id) : say.Of("后一版本", "a later edition");

    /// <summary>The number of another edition of the same standard: the id's year put in place of this one's.</summary>
    private static string EditionNumber(StandardPack pack, string otherId)
    {
        var (stem, cut) = (pack.Id.LastIndexOf('-'), pack.Number.LastIndexOf('-'));
        return stem > 0 && cut > 0 && otherId.StartsWith(pack.Id[..(stem + 1)], StringComparison.Ordinal)
            ? pack.Number[..(cut + 1)] + otherId[(stem + 1)..]
            : otherId;
    }

    private static List<(int First, int Last)> Ranges(IReadOnlyList<int> levels)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var level in levels)
        {
            if (ranges.Count > 0 && ranges[^1].Last == level - 1)
            {
                ranges[^1] = (ranges[^1].First, level);
            }
            else
            {
                ranges.Add((level, level));
            }
        }

        return ranges;
    }
}
