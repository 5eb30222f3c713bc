using Planner.Engine.Assessing;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints what must change, at the least.</summary>
internal sealed class ClosingText(Language language, TextWriter output)
{
    private bool Zh => language == Language.Zh;

    /// <summary>Prints what lifts a system to a level, with the remedies of the clauses that are open.</summary>
    public void Write(ClosedLevel closed)
    {
        output.WriteLine(Zh ? $"{closed.Change.System}：{closed.Standard.Number} 第 {closed.Level} 级" : $"{closed.Change.System}: {closed.Standard.Number} level {closed.Level}");
        Write(closed.Change);
        foreach (var clause in closed.Standard.Clauses.Where(clause => closed.Change.Clauses.Contains(clause.Id)))
        {
            output.WriteLine($"{clause.Id}  {clause.Requires.In(language)}");
            foreach (var remedy in clause.Remedies)
            {
                output.WriteLine($"    {(Zh ? "整改" : "remedy")}: {remedy.In(language)}");
            }
        }
    }

    /// <summary>Prints a set of changes.</summary>
    public void Write(SmallestChange change)
    {
        output.WriteLine("  " + Summary(change));
        foreach (var one in change.Changes.OrderBy(one => one.Kind))
        {
            Write(one);
        }
    }

    private string Summary(SmallestChange change) => change.Result switch
    {
        SearchResult.Impossible => Zh ? "允许的改动无法达到。" : "No changes that may be made lead there.",
        SearchResult.Undecided => Zh ? "在计算限度内没有找到改动。" : "No changes were found within the limit of the search.",
        _ when change.Changes.Count == 0 => Zh ? "无需改动。" : "Nothing must change.",
        _ => Counts(change) + (change.IsProved ? Zh ? "（已证明最少）" : " (proved smallest)" : Zh ? "（未证明最少）" : " (not proved smallest)"),
    };

    private string Counts(SmallestChange change)
    {
        int Of(ChangeKind kind) => change.Changes.Count(one => one.Kind == kind);
        var (capability, establish, evidence) = (Of(ChangeKind.Capability), Of(ChangeKind.Establish), Of(ChangeKind.Evidence));
        return Zh ? $"最少改动：能力 {capability} 项，待查明 {establish} 项，补证据 {evidence} 项"
            : $"smallest change: {capability} to build or change, {establish} to find out, {evidence} to prove";
    }

    private void Write(NeededChange change)
    {
        output.WriteLine($"  - {Kind(change.Kind)} {change.Path} ({change.Label?.In(language)}): {What(change)}");
        foreach (var wanted in change.Action == ChangeAction.Add ? change.Wanted : [])
        {
            output.WriteLine($"      {wanted.Path[change.Path.Length..].TrimStart('.')} ({wanted.Label?.In(language)}): {Wanted(wanted)}");
        }

        output.WriteLine($"      {(Zh ? "用于" : "for")}: {string.Join(", ", change.Clauses)}");
        foreach (var need in change.Evidence)
        {
            output.WriteLine($"      {(Zh ? "证据" : "evidence")}: {Need(need)}");
        }

        foreach (var shortfall in change.Shortfalls)
        {
            output.WriteLine($"      {(Zh ? "现有证据不足" : "falls short")}: {ShortfallText.Of(shortfall, Zh)}");
        }
    }

    private string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Capability => Zh ? "[能力]" : "[change]",
        ChangeKind.Establish => Zh ? "[查明]" : "[find out]",
        _ => Zh ? "[证据]" : "[prove]",
    };

    private string What(NeededChange change) => change.Action switch
    {
        ChangeAction.Set => $"{change.Now ?? (Zh ? "未知" : "unknown")} -> {string.Join("; ", change.Wanted.Select(Wanted))}",
        ChangeAction.Add => Zh ? "新增一项" : "one more",
        ChangeAction.Complete => Zh ? "确认清单完整" : "confirm that the list is complete",
        ChangeAction.Include => Zh ? "确认属于清单" : "confirm that it belongs to the list",
        ChangeAction.Exclude => Zh ? "确认不属于清单" : "confirm that it does not belong to the list",
        _ => Zh ? "补充有效证据" : "give evidence that counts",
    };

    private string Wanted(FactCondition wanted)
    {
        string[] bounds =
        [
            .. wanted.OneOf.Count > 0 ? [string.Join(Zh ? " 或 " : " or ", wanted.OneOf)] : Array.Empty<string>(),
            .. Bound(">=", wanted.AtLeast),
            .. Bound(">", wanted.Above),
            .. Bound("<=", wanted.AtMost),
            .. Bound("<", wanted.Below),
        ];
        return bounds.Length == 0 ? Zh ? "任一已知值" : "any known value" : string.Join(Zh ? " 且 " : " and ", bounds);
    }

    private static string[] Bound(string sign, string? value) => value is null ? [] : [$"{sign} {value}"];

    private string Need(EvidenceNeed need)
    {
        var age = need.MaxAge is { } most ? (Zh ? $"，不早于 {most.TotalDays:0} 天前" : $", at most {most.TotalDays:0} days old") : "";
        var confirmed = need.Confirmed ? Zh ? "，须有文件并经他人确认" : ", with a document and confirmed by another person" : "";
        return string.Join(Zh ? " 或 " : " or ", need.Sources.Select(source => source.ToString().ToLowerInvariant())) + age + confirmed;
    }
}
