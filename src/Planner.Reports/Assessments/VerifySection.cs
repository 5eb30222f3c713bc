using Planner.Reports.Content;

namespace Planner.Reports.Assessments;

/// <summary>How whoever holds the report checks it.</summary>
internal static class VerifySection
{
    public static void Write(ReportDocument document, ReportView view)
    {
        var (say, subject, assessment) = (view.Say, view.Subject, view.Assessment);
        document.Heading(1, say.Of("如何核验", "How to verify"), "verify");
        document.KeyValues(
        [
            (say.Of("清单", "Estate"), subject.EstateFile),
            (say.Of("清单 SHA-256", "Estate SHA-256"), assessment.EstateSha256),
            .. assessment.OverlaysSha256.Select((sha256, index) => (say.Of($"叠加 {index + 1} SHA-256", $"Overlay {index + 1} SHA-256"), RichText.FromString(sha256))),
            (say.Of("程序", "Program"), assessment.Program),
            (say.Of("账本", "Ledger"), Ledger(view)),
        ]);
        document.Numbered([.. Steps(view)]);
    }

    public static string Ledger(ReportView view) => view.Subject.Ledger is { } ledger
        ? view.Say.Of($"{ledger.Length} 条，末条 {ledger.Hash}", $"{ledger.Length} entries, last {ledger.Hash}")
        : view.Say.Of("未使用存储，没有账本", "no store was used, so there is no ledger");

    private static IEnumerable<RichText> Steps(ReportView view)
    {
        var (say, subject) = (view.Say, view.Subject);
        var asOf = Wording.Day(view.Assessment.AsOf);
        var stored = subject.EstateFile.StartsWith('@');
        if (!stored)
        {
            yield return say.Of("计算清单文件的 SHA-256（sha256sum），应与上面相同。", "Take the SHA-256 of the estate file (sha256sum); it must be the one above.");
        }

        yield return say.Of(
            $"用同一程序版本重新评估：planner assess {subject.EstateFile} --as-of {asOf} --json。清单与规则包的 SHA-256、每个等级和每条结论都应与本报告相同。",
            $"Assess again with the same program version: planner assess {subject.EstateFile} --as-of {asOf} --json. The hashes of estate and packs, every level and every verdict must be those of this report.");
        if (view.Assessment.OverlaysSha256.Count > 0 && !stored)
        {
            yield return say.Of("同时以 --with 按上列顺序给出叠加文件。", "Give the overlay files with --with, in the order above.");
        }

        yield return say.Of(
            $"任何一条结论的理由：planner explain {subject.EstateFile} --system 系统 --clause 条款。条款的检查式是 CEL，可用任何 CEL 工具阅读。",
            $"For the reason of any verdict: planner explain {subject.EstateFile} --system SYSTEM --clause CLAUSE. A clause's check is CEL, which any CEL tool reads.");
        if (subject.Ledger is { Length: > 0 } ledger)
        {
            yield return say.Of(
                $"账本第 {ledger.Length} 条的哈希应与上面相同；不同说明此前的记录被改动或删除。",
                $"Entry {ledger.Length} of the ledger must have the hash above; another one means that entries before it were changed or removed.");
        }

        yield return say.Of(
            "同一评估总是生成逐字节相同的 PDF，因此本文件的 SHA-256 可以公布并由他人核对；重新评估会带上新的时间。",
            "The same assessment always gives the same PDF, byte for byte, so the SHA-256 of this file can be published and checked; a new assessment carries a new time.");
    }
}
