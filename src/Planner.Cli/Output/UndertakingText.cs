using Planner.Model.Estates;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints accepted risks and what is being done about gaps; nothing where nobody undertook anything.</summary>
internal sealed class UndertakingText(Estate estate, DateOnly asOf, Language language, TextWriter output)
{
    private bool Zh => language == Language.Zh;

    /// <summary>Prints both.</summary>
    public void Write()
    {
        Risks(estate.AcceptedRisks?.Items ?? []);
        Actions(estate.Actions?.Items ?? []);
    }

    private void Risks(IReadOnlyList<AcceptedRisk> risks)
    {
        if (risks.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(Zh ? "已接受的风险（不改变条款结论）" : "Accepted risks (they change no verdict)");
        var table = new TextTable(Zh ? "系统" : "system", Zh ? "条款" : "clause", Zh ? "批准人" : "approved by", Zh ? "至" : "until", Zh ? "状态" : "state", Zh ? "理由" : "reason");
        foreach (var risk in risks)
        {
            var state = risk.HoldsOn(asOf) ? Zh ? "有效" : "holds" : Zh ? "不成立" : "does not hold";
            table.Add(risk.System, $"{risk.Standard} {risk.Clause}", risk.ApprovedBy ?? "-", PlainDay.Of(risk.Until), state, risk.Reason ?? "-");
        }

        table.Write(output);
    }

    private void Actions(IReadOnlyList<GapAction> actions)
    {
        if (actions.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(Zh ? "整改" : "Actions");
        var table = new TextTable(Zh ? "系统" : "system", Zh ? "条款" : "clause", Zh ? "负责人" : "owner", Zh ? "应完成" : "due", Zh ? "状态" : "state", Zh ? "内容" : "task");
        foreach (var action in actions)
        {
            table.Add(action.System, $"{action.Standard} {action.Clause}", action.Owner ?? "-", PlainDay.Of(action.Due), State(action), action.Task ?? "-");
        }

        table.Write(output);
    }

    private string State(GapAction action) => (action.IsOverdueOn(asOf), action.State) switch
    {
        (true, _) => Zh ? "逾期" : "overdue",
        (_, ActionState.Done) => Zh ? "已完成" : "done",
        (_, ActionState.Dropped) => Zh ? "已放弃" : "dropped",
        (_, ActionState.Underway) => Zh ? "进行中" : "underway",
        _ => Zh ? "未开始" : "open",
    };
}
