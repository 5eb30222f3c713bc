using System.Globalization;
using Planner.Engine.Assessing;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints what an import of clauses changed, beside the clauses of other editions they stand for.</summary>
internal sealed class ImportedText(Language language, TextWriter output)
{
    private const int MostNear = 4;

    private bool Zh => language == Language.Zh;

    /// <summary>Prints the change of each clause, and what may be claimed now.</summary>
    public void Write(ImportedPack pack)
    {
        var table = new TextTable(Zh ? "条款" : "clause", Zh ? "之前" : "before", Zh ? "现在" : "now", Zh ? "级别" : "level", Zh ? "检查式" : "check", Zh ? "相近条款" : "nearest");
        foreach (var clause in pack.Clauses)
        {
            table.Add(
                clause.Clause.Id, clause.Was is { } was ? Word(was) : Zh ? "（新）" : "(new)", Word(clause.Clause.Verification),
                clause.Clause.Level?.ToString(CultureInfo.InvariantCulture) ?? "–", Check(clause), Near(clause));
        }

        table.Write(output);
        output.WriteLine(Zh
            ? $"{pack.Id}：共 {pack.Count} 条，导入 {pack.Clauses.Count} 条。{Claimed(pack.Claim)}"
            : $"{pack.Id}: {pack.Count} clauses, {pack.Clauses.Count} of them imported. {Claimed(pack.Claim)}");
    }

    /// <summary>Says where the pack stands, and how it comes to be used there.</summary>
    /// <param name="folder">The folder of packs.</param>
    /// <param name="isOwn">True when the program looks there anyway.</param>
    public void Place(string folder, bool isOwn)
    {
        output.WriteLine(Zh ? $"已写入 {folder}，代替随程序提供的规则包。" : $"Written to {folder}, in place of the shipped pack.");
        if (!isOwn)
        {
            output.WriteLine(Zh ? $"评估时请设置 PLANNER_STANDARDS={folder}。" : $"To assess by it, set PLANNER_STANDARDS={folder}.");
        }
    }

    private string Claimed(Claim claim) => claim switch
    {
        Claim.Level => Zh ? "据以定级。" : "It grades levels.",
        Claim.KeyIndicators => Zh ? "只表明达到相应级别的已编码条款，不是等级结论。" : "It says that the encoded clauses of a level are met, and gives no conformity level.",
        Claim.Obligations => Zh ? "表明所编码的要求是否全部满足。" : "It says whether all encoded obligations are met.",
        _ => Zh ? "还没有属于等级的条款，不据以评定。" : "It has no clause of a level yet, so nothing is graded by it.",
    };

    private string Check(ImportedClause clause) => clause switch
    {
        { Clause.Check: null } => Zh ? "无" : "none",
        _ when clause.Near.Any(near => near.Clause?.Check == clause.Clause.Check) => Zh ? "与相近条款相同" : "as in the nearest",
        { Near.Count: > 0 } => Zh ? "与相近条款不同" : "differs from the nearest",
        _ => Zh ? "有" : "yes",
    };

    private static string Near(ImportedClause clause)
    {
        var names = string.Join(' ', clause.Near.Take(MostNear).Select(near => near.Id));
        return clause.Near.Count > MostNear ? $"{names} +{(clause.Near.Count - MostNear).ToString(CultureInfo.InvariantCulture)}" : names;
    }

    private static string Word(VerificationStatus status) => status.ToString().ToLowerInvariant();
}
