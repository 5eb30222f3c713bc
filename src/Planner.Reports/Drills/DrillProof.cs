using Planner.Model.Drills;
using Planner.Model.Estates;
using Planner.Reports.Assessments;
using Planner.Reports.Content;

namespace Planner.Reports.Drills;

/// <summary>What the drill proves, what it does not, and how whoever holds the report checks it.</summary>
internal static class DrillProof
{
    public static void Write(ReportDocument document, DrillSubject subject, Wording say)
    {
        document.Heading(1, say.Of("证明了什么", "What it proves"));
        document.Bullets([.. Proves(subject.Drill, say)]);
        document.Heading(1, say.Of("没有证明什么", "What it does not prove"));
        document.Bullets([.. ProvesNot(subject, say)]);
        document.Heading(1, say.Of("证据与核验", "Evidence, and how to verify it"));
        document.KeyValues([.. Evidence(subject, say)]);
        document.Numbered([.. Steps(subject, say)]);
    }

    private static IEnumerable<RichText> Proves(DrillReport drill, Wording say)
    {
        if (drill.Measurement is not { } measured || drill.Outcome is not (DrillOutcome.Met or DrillOutcome.Missed))
        {
            yield return say.Of("没有测量值，因此什么也没有证明，无论好坏。", "There is no figure, so it proves nothing either way.");
            yield break;
        }

        yield return say.Of(
            $"{drill.Estate} 的系统 {drill.System} 在 {Wording.Moment(drill.StartedAt)} 的这一次故障中，按实测 RTO {DrillWords.Seconds(measured.Rto)}、RPO {DrillWords.Seconds(measured.Rpo)} 恢复。",
            $"In this one fault, begun {Wording.Moment(drill.StartedAt)}, system {drill.System} of {drill.Estate} recovered with a measured RTO of {DrillWords.Seconds(measured.Rto)} and RPO of {DrillWords.Seconds(measured.Rpo)}.");
        yield return say.Of("故障真实注入，恢复按预案执行，数值由哨兵日志得出，而不是口头陈述。", "The fault was real, the recovery followed the runbook, and the figures come from the sentinel's journal, not from anybody's word.");
    }

    private static IEnumerable<RichText> ProvesNot(DrillSubject subject, Wording say)
    {
        var drill = subject.Drill;
        if (subject.Lab)
        {
            yield return say.Of("这是实验环境：对任何生产系统或其他环境都不构成证明。", "This is a lab: it proves nothing about any production system or any other estate.");
        }

        yield return say.Of($"只涉及丢失一台主机（{drill.Host}）；不涉及站点、城市或数据损坏等其他场景。", $"It concerns the loss of one host ({drill.Host}) alone; not of a site or a city, nor corrupted data.");
        yield return say.Of("一次演练是一个样本，不是保证；配置改变后须重新演练。", "One drill is one sample, no guarantee; after a change of the configuration it has to be repeated.");
        if (drill.Announced)
        {
            yield return say.Of("事先通知过相关人员：由人缩短的阶段不作为证据。", "People knew beforehand: phases that people shorten are no evidence.");
        }

        if (drill.Kind != ExerciseKind.Full)
        {
            yield return say.Of("只恢复了系统的一部分。", "Only a part of the system was recovered.");
        }
    }

    private static IEnumerable<(string Label, RichText Value)> Evidence(DrillSubject subject, Wording say)
    {
        var drill = subject.Drill;
        yield return (say.Of("哨兵日志 SHA-256", "Sentinel's journal SHA-256"), drill.JournalSha256 ?? say.Of("没有", "none"));
        yield return (say.Of("读回记录 SHA-256", "Records read back SHA-256"), drill.FoundSha256 ?? say.Of("没有", "none"));
        if (drill.StopMicroseconds is { } stop)
        {
            yield return (say.Of("故障时刻（日志内）", "Stop, in the journal"), FormattableString.Invariant($"{stop} µs"));
        }

        yield return (say.Of("演练前观测的指纹", "Fingerprint of what was exercised"), drill.Fingerprint);
        yield return (say.Of("执行", "Runs"), drill.Runs.Count == 0 ? say.Of("没有", "none") : string.Join('\n', drill.Runs));
        yield return (say.Of("账本中本演练末条", "The drill's last ledger entry"), $"{subject.Entry.Length}:{subject.Entry.Hash}");
        yield return (say.Of("编制时账本末条", "Ledger head when made"), $"{subject.Ledger.Length}:{subject.Ledger.Hash}");
    }

    private static IEnumerable<RichText> Steps(DrillSubject subject, Wording say)
    {
        var head = $"{subject.Ledger.Length}:{subject.Ledger.Hash}";
        if (subject.Drill.JournalSha256 is not null)
        {
            yield return say.Of(
                $"取出哨兵日志并计算 SHA-256，应与上面相同：planner drill journal {subject.Drill.Id} | sha256sum。由日志与故障时刻可重新算出 RTO；与读回记录比对可重新算出丢失的写入。",
                $"Take the journal and its SHA-256, which must be the one above: planner drill journal {subject.Drill.Id} | sha256sum. From it and the stop, RTO can be computed again; against the records read back, the lost writes.");
        }

        yield return say.Of(
            $"核验账本仍经过上面的末条：planner verify --head {head}。",
            $"Check that the ledger still leads over the head above: planner verify --head {head}.");
        yield return say.Of("保存本报告或其中的账本末条于他处：之后对此前记录的任何改动或删除都会被发现。", "Keep this report, or the head, somewhere else: any later change or removal of what came before is then found.");
    }
}
