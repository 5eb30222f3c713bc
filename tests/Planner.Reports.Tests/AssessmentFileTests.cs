using System.Text;
using Planner.Model.Findings;
using Planner.Reports.Json;

namespace Planner.Reports.Tests;

public sealed class AssessmentFileTests
{
    [Fact]
    public void What_was_written_is_read_back_and_written_the_same()
    {
        var subject = SampleAssessment.Subject(copies: 2);
        var written = Written(subject.Assessment);

        var read = AssessmentFile.Read(written, "a.json");

        Assert.Empty(read.Findings);
        Assert.Equal(written, Written(read.Value!));

        byte[] Written(Model.Grading.Assessment assessment)
        {
            using var stream = new MemoryStream();
            AssessmentJson.Write(assessment, subject.Standards, stream);
            return stream.ToArray();
        }
    }

    [Fact]
    public void Members_of_a_later_program_are_passed_over()
    {
        var text = """{"format":"planner/assessment/v1","assessedAt":"2026-11-27T00:00:00Z","asOf":"2026-11-27","program":"planner 9","estate":{"sha256":"x","more":1},"overlays":[],"standards":[],"systems":[],"missing":[],"new":{"a":[1]}}""";
        Assert.Equal("planner 9", AssessmentFile.Read(Encoding.UTF8.GetBytes(text), "a.json").Value!.Program);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"asOf":7}""")]
    [InlineData("""{"asOf":"yesterday"}""")]
    [InlineData("""{"assessedAt":"2026-11-27T00:00:00Z","asOf":"2026-11-27","program":"p","estate":{"sha256":"x"},"overlays":[],"standards":[{"id":"a","status":"fancy","sha256":"b"}],"systems":[],"missing":[]}""")]
    public void What_is_no_assessment_is_a_finding_with_a_place(string text)
    {
        var finding = Assert.Single(AssessmentFile.Read(Encoding.UTF8.GetBytes(text), "a.json").Findings);
        Assert.Equal((AssessmentFile.Code, Severity.Error, "a.json"), (finding.Code, finding.Severity, finding.File));
        Assert.True(finding.Line >= 1);
    }
}
