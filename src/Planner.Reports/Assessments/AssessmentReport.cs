using Planner.Model.Standards;
using Planner.Reports.Content;
using Planner.Reports.Pdf;

namespace Planner.Reports.Assessments;

/// <summary>An assessment as PDF, for compliance officers and auditors.</summary>
public static class AssessmentReport
{
    private const int ShortDigest = 16;

    /// <summary>A whole digest fits on one line of the cover.</summary>
    private const double DigestScale = 0.92;

    /// <summary>Writes the report. The same subject and language give the same bytes.</summary>
    /// <exception cref="ArgumentException">The subject lacks a pack that its assessment used.</exception>
    public static PdfReport Write(AssessmentSubject subject, Language language)
    {
        var view = new ReportView(subject, language);
        var title = Title(view);
        return PdfWriter.Write(Document(view), new PdfMetadata(subject.MadeBy, subject.Assessment.AssessedAt, $"{title} {Wording.Day(subject.Assessment.AsOf)}"));
    }

    private static string Title(ReportView view) => view.Say.Of("灾难恢复能力评估报告", "Disaster recovery capability assessment");

    private static ReportDocument Document(ReportView view)
    {
        var say = view.Say;
        var document = new ReportDocument(Title(view), say.Labels)
        {
            Footer = $"{Wording.Day(view.Assessment.AsOf)} · {say.Of("清单", "estate")} {view.Assessment.EstateSha256[..Math.Min(ShortDigest, view.Assessment.EstateSha256.Length)]}",
            ContentsDepth = view.IsLarge ? 1 : 2,
        };
        document.Cover(Cover(view));
        SummarySection.Write(document, view);
        MatrixSection.Write(document, view);
        SystemSection.WriteAll(document, view);
        if (view.IsLarge)
        {
            RemedySection.Write(document, view);
        }

        AnnexSection.Missing(document, view);
        AnnexSection.Parameters(document, view);
        AnnexSection.Editions(document, view);
        VerifySection.Write(document, view);
        return document;
    }

    private static Cover Cover(ReportView view)
    {
        var (say, subject, assessment) = (view.Say, view.Subject, view.Assessment);
        var editions = view.Packs.Select(pack => pack.Number + pack.Status switch
        {
            EditionStatus.Superseded => say.Of("（已被代替）", " (superseded)"),
            EditionStatus.Upcoming => say.Of("（尚未实施）", " (not yet in force)"),
            _ => "",
        } + (pack.Claim == Claim.KeyIndicators ? say.Of($"（仅{say.CoversOf(pack)}）", $" ({say.CoversOf(pack)} only)") : ""));
        var notice = subject.Lab ? say.Of("实验环境：对其他任何环境不构成证明。", "A lab: it proves nothing about any other estate. ") : "";
        return new Cover(Title(view), subject.Organisation ?? say.Of("（清单未写明组织名称）", "(the estate does not name its organisation)"),
        [
            (say.Of("评估日", "As of"), Wording.Day(assessment.AsOf)),
            (say.Of("系统", "Systems"), Wording.Number(view.SystemIds.Count)),
            (say.Of("标准版本", "Editions"), string.Join('\n', editions)),
            (say.Of("清单", "Estate"), subject.EstateFile),
            (say.Of("清单 SHA-256", "Estate SHA-256"), new RichText(new Span(assessment.EstateSha256, Scale: DigestScale))),
            (say.Of("程序", "Program"), assessment.Program),
            (say.Of("编制", "Made by"), $"{subject.MadeBy} · {Wording.Moment(assessment.AssessedAt)}"),
            (say.Of("账本", "Ledger"), VerifySection.Ledger(view)),
        ], notice + say.Of("没有证据的内容一律不算满足；未知不是满足。", "Nothing counts as met without evidence; unknown is not met."));
    }
}
