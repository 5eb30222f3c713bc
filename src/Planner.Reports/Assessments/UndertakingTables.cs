using Planner.Model.Estates;
using Planner.Reports.Canvas;
using Planner.Reports.Content;

namespace Planner.Reports.Assessments;

/// <summary>Risks that somebody accepts and actions that are under way, on the page for whoever reads only one.</summary>
internal static class UndertakingTables
{
    public static void Write(ReportDocument document, ReportView view)
    {
        Accepted(document, view);
        Overdue(document, view);
    }

    private static void Accepted(ReportDocument document, ReportView view)
    {
        var (say, risks) = (view.Say, view.Subject.AcceptedRisks);
        if (risks.Count == 0)
        {
            return;
        }

        document.Table(
            [
                new(say.Of("已接受的风险（不改变条款结论）", "Accepted risks (they change no verdict)"), 3.2), new(say.Of("条款", "Clause"), 1.6),
                new(say.Of("批准人", "Approved by"), 1.8), new(say.Of("有效期至", "Until"), 1.5, TextAnchor.Middle), new(say.Of("理由", "Reason"), 3.4),
            ],
            risks.OrderBy(risk => risk.Until).ThenBy(risk => risk.Id, StringComparer.Ordinal).Select(risk => new TableRow(
                Title(view, risk.System), risk.Clause, risk.ApprovedBy ?? say.Of("无", "nobody"), End(view, risk), risk.Reason ?? say.Of("未说明", "not stated"))));
    }

    private static RichText End(ReportView view, AcceptedRisk risk)
    {
        var end = risk.Until is { } until ? Wording.Day(until) : view.Say.Of("无期限", "no end");
        return risk.HoldsOn(view.Assessment.AsOf)
            ? RichText.FromString(end)
            : new RichText().Bold(view.Say.Of($"{end}，不成立", $"{end}, does not hold"), Palette.Fail);
    }

    private static void Overdue(ReportDocument document, ReportView view)
    {
        var say = view.Say;
        List<GapAction> overdue = [.. view.Subject.Actions.Where(action => action.IsOverdueOn(view.Assessment.AsOf)).OrderBy(action => action.Due).ThenBy(action => action.Id, StringComparer.Ordinal)];
        if (overdue.Count == 0)
        {
            return;
        }

        document.Table(
            [
                new(say.Of("逾期未完成的整改", "Actions past their day"), 3.2), new(say.Of("条款", "Clause"), 1.6),
                new(say.Of("负责人", "Owner"), 1.8), new(say.Of("应完成", "Due"), 1.5, TextAnchor.Middle), new(say.Of("内容", "Task"), 3.4),
            ],
            overdue.Select(action => new TableRow(
                Title(view, action.System), action.Clause, action.Owner ?? say.Of("无", "nobody"),
                new RichText().Bold(Wording.Day(action.Due!.Value), Palette.Fail), action.Task ?? say.Of("未说明", "not stated"))));
    }

    private static RichText Title(ReportView view, string system) => view.SystemIds.Contains(system)
        ? RichText.Empty.Link(view.SystemTitle(system), "#" + ReportView.Anchor(system))
        : RichText.FromString(view.SystemTitle(system));
}
