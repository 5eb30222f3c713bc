using System.Globalization;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Says which edition was graded, why, and what that is worth; and which were not.</summary>
internal sealed class EditionText(Assessment head, Language language, TextWriter output)
{
    private bool Zh => language == Language.Zh;

    /// <summary>What a grade by this edition says.</summary>
    public string Of(StandardPack standard)
    {
        var claim = standard.Claim switch
        {
            Claim.Level => Zh ? "按该版本定级。" : "Levels of this edition.",
            Claim.KeyIndicators => Zh ? $"只表明达到了相应级别的{Covers(standard)}，不是等级结论。" : $"Only says that the {Covers(standard)} of a level are met; no conformity level.",
            Claim.Obligations => Zh ? "没有分级，只说所编码的义务是否全部满足。" : "No levels: it says whether all encoded obligations are met.",
            _ => Zh ? "只知道结构，不据此评定。" : "Only its structure is known; nothing is graded by it.",
        };
        return claim + Status(standard) + Inherited(standard);
    }

    private string Covers(StandardPack standard) => standard.Covers?.In(language) ?? (Zh ? "关键指标" : "key indicators");

    /// <summary>Prints how the editions were chosen, and each that was not graded with the reason.</summary>
    public void WriteChoice()
    {
        if (head.EditionsAskedFor)
        {
            output.WriteLine(Zh ? "评定版本由 --standard 指定。" : "The editions were named with --standard.");
            return;
        }

        output.WriteLine(Zh ? "评定版本：适用于本组织的全部版本；用 --standard 指定其他版本。" : "Editions: all that apply to this organisation; --standard names others.");
        foreach (var edition in head.LeftOut)
        {
            var number = $"{edition.Pack.Number}{(edition.Pack.Status == EditionStatus.InForce ? Zh ? "（现行）" : " (in force)" : "")}";
            output.WriteLine(Zh ? $"  未据以评定 {number}：{Reason(edition)}" : $"  not graded by {number}: {Reason(edition)}");
        }
    }

    private string Status(StandardPack standard)
    {
        if (standard.Status != EditionStatus.Superseded)
        {
            return "";
        }

        var day = standard.SupersededOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
        var successor = head.LeftOut.FirstOrDefault(edition => edition.Pack.Id == standard.SupersededBy);
        var number = successor?.Pack.Number ?? standard.SupersededBy;
        var untold = successor?.Reason == LeftOutReason.StructureOnly ? Zh ? "后者在本程序中只有结构，不据以评定。" : " Of that one only the structure is known here, so nothing is graded by it." : "";
        return (Zh ? $"该版本自 {day} 起被 {number} 代替。" : $" Superseded by {number} since {day}.") + untold + Bound(standard);
    }

    private string Bound(StandardPack standard) => standard.StillBinds is { } binds ? Zh ? binds.Zh : $" {binds.En}" : "";

    private string Inherited(StandardPack standard) => standard.Extends is { } other
        ? Zh ? $"条款沿用 {other}，本版本是否改动不详。" : $" Its clauses are those of {other}; whether this edition changed them is not known."
        : "";

    private string Reason(LeftOutEdition edition) => edition.Reason switch
    {
        LeftOutReason.StructureOnly => Zh ? "只有结构，没有条文" : "only its structure is known",
        LeftOutReason.OtherOrganisations => Zh ? "不适用于本类组织" : "it is for organisations of other kinds",
        LeftOutReason.OrganisationUnknown => Zh ? "只适用于某些类别的组织，清单未写明本组织的类别" : "it is for some kinds of organisation, and the estate does not say of which kind its own is",
        _ => Zh ? $"条款沿用 {edition.Pack.Extends}，结论必然相同；可用 --standard 指定" : $"its clauses are those of {edition.Pack.Extends}, so it would say the same; name it with --standard",
    };
}
