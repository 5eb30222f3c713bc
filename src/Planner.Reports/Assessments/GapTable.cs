using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Canvas;
using Planner.Reports.Content;
using Planner.Reports.Fonts;

namespace Planner.Reports.Assessments;

/// <summary>The gaps of one kind of one grade, with the facts that decided them.</summary>
internal static class GapTable
{
    private const string Dash = "–";
    private const double SmallScale = 0.92;

    /// <summary>Facts to a gap in the short form, unknown ones first.</summary>
    private const int MostFacts = 6;

    /// <summary>Each gap heads the facts behind it.</summary>
    public static void Write(ReportDocument document, ReportView view, IReadOnlyList<GapGroup> groups, string caption)
    {
        var say = view.Say;
        document.Table(
            [
                new(say.Of("事实", "Fact"), 2.4), new(say.Of("值", "Value"), 1.15), new(say.Of("来源与日期", "Source and day"), 1.75),
                new(say.Of("清单中的位置，证据缺陷", "Place in the estate, flaws"), 2.7),
            ],
            groups.SelectMany(group => Rows(view, group)), caption);
    }

    /// <summary>One row a gap, for estates of hundreds of systems; what closes gaps then stands once for all systems.</summary>
    public static void WriteShort(ReportDocument document, ReportView view, IReadOnlyList<GapGroup> groups, string caption)
    {
        var say = view.Say;
        document.Table(
            [new(say.Of("条款", "Clauses"), 1), new(say.Of("要求与结论", "Requirement and verdict"), 2.8), new(say.Of("由什么决定", "Decided by"), 3)],
            groups.Select(group => new TableRow(
                ClauseRanges.Of(say, group.Clauses.Select(clause => clause.Id)),
                RichText.Empty.Badge(say.Verdict(group.Verdict.Verdict), Ink(group.Kind)).With(new Span(" " + say.Of(group.Clauses[0].Requires), Scale: SmallScale)),
                Decided(view, group))),
            caption);
    }

    private static IEnumerable<TableRow> Rows(ReportView view, GapGroup group)
    {
        yield return TableRow.Group(new Cell(Head(view, group), group.Kind == GapKind.Capability ? Palette.FailTint : Palette.UnknownTint));
        var shortfalls = group.Shortfalls.ToLookup(shortfall => shortfall.Path, StringComparer.Ordinal);
        foreach (var fact in Braces.Facts(group.Verdict.Facts))
        {
            yield return new TableRow(Name(view, fact), fact.Value ?? view.Say.Unknown, Evidence(view, fact), Places(view, fact.Inputs, shortfalls));
        }

        var traced = group.Verdict.Facts.SelectMany(fact => fact.Inputs).ToHashSet(StringComparer.Ordinal);
        string[] others = [.. group.Shortfalls.Select(shortfall => shortfall.Path).Where(path => !traced.Contains(path)).Distinct(StringComparer.Ordinal)];
        if (others.Length > 0)
        {
            yield return new TableRow(view.Say.Of("其他所依据的值", "Other values it rests on"), Dash, Dash, Places(view, others, shortfalls));
        }
    }

    private static RichText Head(ReportView view, GapGroup group)
    {
        var say = view.Say;
        var clause = group.Clauses[0];
        var pack = view.Subject.Standards.First(pack => pack.Clauses.Contains(clause));
        var element = pack.Elements.First(element => element.Id == clause.Element);
        var level = pack.Claim == Claim.Obligations ? "" : $"{say.Levels(group.Clauses.Select(one => one.Level))} · ";
        var spans = new List<Span>
        {
            new(say.Join(group.Clauses.Select(one => one.Id)), FontFace.Bold),
            new("  "),
            new(say.Verdict(group.Verdict.Verdict), FontFace.Bold, Ink(group.Kind).OnTop, Ink(group.Kind), Scale: 0.86),
            Small($"  {level}{say.Of(element.Name)}\n"),
            new(say.Of(clause.Requires), FontFace.Regular),
        };
        if (group.Verdict.Reason is not Reason.Decided)
        {
            spans.Add(Small("\n" + Why(view, group.Verdict)));
        }

        if (group.Verdict.Verdict == Verdict.Fail && group.Verdict.Parts.Count > 0)
        {
            spans.Add(Small($"\n{say.Of("未通过的部分", "Failing part")}{say.Colon}{string.Join("; ", group.Verdict.Parts)}"));
        }

        foreach (var remedy in group.Remedies)
        {
            spans.Add(new($"\n→ {say.Of(remedy)}", FontFace.Regular, Palette.Accent));
        }

        spans.AddRange(Undertaken(view, group));
        return new RichText(spans);
    }

    private static IEnumerable<Span> Undertaken(ReportView view, GapGroup group)
    {
        var say = view.Say;
        foreach (var action in group.Actions)
        {
            var late = action.IsOverdueOn(view.Assessment.AsOf);
            yield return new(
                "\n" + say.Of("整改", "Action") + say.Colon + say.Join([action.Task ?? action.Id, action.Owner ?? say.Of("无负责人", "no owner"), action.Due is { } due ? Wording.Day(due) : say.Of("无期限", "no day")]),
                late ? FontFace.Bold : FontFace.Regular,
                late ? Palette.Fail : Palette.Accent);
        }

        if (group.Accepted is { } risk)
        {
            yield return new("\n" + say.Of(
                $"风险由 {risk.ApprovedBy} 接受至 {Wording.Day(risk.Until!.Value)}；条款结论不变",
                $"Risk accepted by {risk.ApprovedBy} until {Wording.Day(risk.Until!.Value)}; the verdict stays"), FontFace.Bold);
        }
    }

    private static Span Small(string text) => new(text, FontFace.Regular, Palette.Muted, Scale: SmallScale);

    private static Ink Ink(GapKind kind) => kind == GapKind.Capability ? Palette.Fail : Palette.Unknown;

    private static string Why(ReportView view, ClauseVerdict verdict) => verdict.Reason is Reason.MissingFacts && verdict.Facts.Any(fact => fact.Value is null)
        ? view.Say.Of("缺少下列未知的事实。", "The facts shown as unknown below are missing.")
        : VerdictText.Why(view, verdict);

    private static RichText Name(ReportView view, FactUse fact) =>
        view.FactName(fact.Path) is { } name ? RichText.FromString(name + "\n").Muted(fact.Path) : RichText.FromString(fact.Path);

    private static RichText Evidence(ReportView view, FactUse fact)
    {
        var say = view.Say;
        if (fact.Source is not { } source)
        {
            return fact.Path.StartsWith("params.", StringComparison.Ordinal) ? new RichText().Muted(say.Of("本产品选定", "chosen by the product")) : Dash;
        }

        var day = fact.CollectedAt is { } collected ? " " + Wording.Day(collected) : "";
        var until = fact.ValidUntil is { } end ? "\n" + say.Of($"有效至 {Wording.Day(end)}", $"until {Wording.Day(end)}") : "";
        return RichText.FromString(say.Source(source) + day).Muted(until);
    }

    /// <summary>The estate paths, those first whose evidence has flaws, with the flaws.</summary>
    private static RichText Places(ReportView view, IReadOnlyList<string> paths, ILookup<string, EvidenceShortfall> shortfalls)
    {
        var text = RichText.Empty;
        foreach (var alike in paths.GroupBy(path => view.Say.Join(shortfalls[path].Select(view.Say.Shortfall).Distinct(StringComparer.Ordinal))).OrderByDescending(alike => alike.Key.Length > 0))
        {
            var end = text.Spans.Count == 0 ? "" : "\n";
            text = alike.Key.Length == 0 ? text.Muted(end) : text.Coloured(end + alike.Key + view.Say.Colon, Palette.Unknown);
            text = text.Muted(string.Join('\n', Braces.Paths(alike)));
        }

        return paths.Count == 0 ? Dash : text;
    }

    private static RichText Decided(ReportView view, GapGroup group)
    {
        var say = view.Say;
        var all = Braces.Facts(group.Verdict.Facts);
        var more = all.Count > MostFacts ? say.Of($"；另有 {all.Count - MostFacts} 项，见 planner explain", $"; {all.Count - MostFacts} more, see planner explain") : "";
        var facts = all.OrderBy(fact => fact.Value is not null).Take(MostFacts).Select(fact => $"{fact.Path} = {fact.Value ?? say.Unknown}{(fact.Source is { } source ? $" ({say.Source(source)})" : "")}");
        var lacks = group.Shortfalls.GroupBy(say.Shortfall, StringComparer.Ordinal).Select(same => $"{same.Key}{say.Colon}{string.Join(' ', Braces.Paths(same.Select(shortfall => shortfall.Path)))}");
        return RichText.Empty.Muted(string.Join("; ", facts) + more).Coloured(string.Concat(lacks.Select(lack => "\n" + lack)), Palette.Unknown);
    }
}
