using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Assessments;

namespace Planner.Reports.Tests;

/// <summary>What stands beside a level in the report: duties, advice and the editions that did not grade.</summary>
public sealed class DutyReportTests
{
    [Theory]
    [InlineData(Language.En, "GB/T 20988-2007, outside the levels: 1 met, 1 not met, 1 unknown, 0 not applicable; 1 more are known by title only", "Plans are filed.", "Contacts are known.")]
    [InlineData(Language.Zh, "GB/T 20988-2007 等级之外的要求：满足 1，不满足 1，未知 1，不适用 0；另有 1 条只有标题", "预案已备案。", "写明联络。")]
    public void Duties_are_counted_and_what_is_unmet_is_said_with_its_text(Language language, string counts, string duty, string advice)
    {
        using var opened = Opened.Of(AssessmentReport.Write(WithDuties(), language));
        var text = Opened.WithoutSpaces(opened.Text);

        Assert.All([counts, duty, advice, "d-unknown"], expected => Assert.Contains(Opened.WithoutSpaces(expected), text, StringComparison.Ordinal));
        Assert.DoesNotContain(Opened.WithoutSpaces("Somebody leads."), text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_did_not_grade_is_named_with_the_reason()
    {
        var subject = WithDuties();
        var structure = subject.Standards[0] with { Id = "gbt20988-2025", Number = "GB/T 20988-2025", Status = EditionStatus.InForce, SupersededBy = null, SupersededOn = null, Claim = Claim.Nothing };
        using var opened = Opened.Of(AssessmentReport.Write(subject with { Assessment = subject.Assessment with { LeftOut = [new(structure, LeftOutReason.StructureOnly)] } }, Language.En));

        Assert.Contains(Opened.WithoutSpaces("Editions not graded: GB/T 20988-2025 (in force; only its structure is known)"), Opened.WithoutSpaces(opened.Text), StringComparison.Ordinal);
    }

    private static AssessmentSubject WithDuties()
    {
        var subject = SampleAssessment.Only("core");
        (string Id, ClauseRole Role, Verdict Verdict, Words Requires)[] added =
        [
            ("d-met", ClauseRole.Duty, Verdict.Pass, new("有人负责。", "Somebody leads.")),
            ("d-failed", ClauseRole.Duty, Verdict.Fail, new("预案已备案。", "Plans are filed.")),
            ("d-unknown", ClauseRole.Duty, Verdict.Unknown, new("定期培训。", "People are trained.")),
            ("d-title", ClauseRole.Duty, Verdict.Unknown, new("标题", "A title")),
            ("a-failed", ClauseRole.Advice, Verdict.Fail, new("写明联络。", "Contacts are known.")),
        ];
        var pack = subject.Standards[0];
        var clauses = added.Select(one => pack.Clauses[0] with { Id = one.Id, Level = null, Role = one.Role, Requires = one.Requires });
        var verdicts = added.Select(one => new ClauseVerdict
        {
            Clause = one.Id,
            Element = "D1",
            Level = null,
            Role = one.Role,
            Verdict = one.Verdict,
            Reason = one.Id == "d-title" ? new Reason.Placeholder() : new Reason.Decided(),
        });
        return subject with
        {
            Standards = [pack with { Clauses = [.. pack.Clauses, .. clauses] }, .. subject.Standards.Skip(1)],
            Assessment = subject.Assessment with
            {
                Systems = [.. subject.Assessment.Systems.Select(grade => grade.Standard == pack.Id ? grade with { Clauses = [.. grade.Clauses, .. verdicts] } : grade)],
            },
        };
    }
}
