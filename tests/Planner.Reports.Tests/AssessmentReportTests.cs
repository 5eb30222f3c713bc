using System.Globalization;
using System.Text.RegularExpressions;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using UglyToad.PdfPig.Outline;

namespace Planner.Reports.Tests;

public sealed class AssessmentReportTests
{
    [Fact]
    public void The_cover_names_organisation_day_estate_program_editions_maker_and_ledger()
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Subject(), Language.Zh));
        var cover = opened.Pages[0].Text;
        string[] facts = ["灾难恢复能力评估报告", "示例银行", "2026-11-27", new string('e', 64), "planner 1.2.3", "GB/T 20988-2007（已被代替）", "JR/T 0168-2018（仅关键指标）", "person:li.lei", "2026-11-27 08:30:00 UTC", "42 条", new string('a', 64)];
        Assert.All(facts, fact => Assert.Contains(Opened.WithoutSpaces(fact), Opened.WithoutSpaces(cover), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void The_contents_give_the_page_of_every_chapter_and_system(Language language)
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Subject(), language));
        Assert.True(opened.Pdf.TryGetBookmarks(out var bookmarks));
        var contents = Opened.Lines(opened.Pages[1]).Select(Opened.WithoutSpaces).ToList();
        foreach (var node in bookmarks.GetNodes().OfType<DocumentBookmarkNode>())
        {
            Assert.Contains(node.Title, Opened.Lines(opened.Pages[node.PageNumber - 1]));
            Assert.Contains(Opened.WithoutSpaces(node.Title) + node.PageNumber.ToString(CultureInfo.InvariantCulture), contents);
        }
    }

    [Fact]
    public void Every_system_has_one_section()
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Subject(), Language.Zh));
        Assert.True(opened.Pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["3.1  反洗钱 aml", "3.2  核心系统 core", "3.3  hr", "3.4  支付网关 pay"], bookmarks.Roots[2].Children.Select(leaf => leaf.Title));
    }

    [Theory]
    [InlineData(Language.Zh, "A.1-D1-a、A.2-D1-a", "第1–2级")]
    [InlineData(Language.En, "A.1-D1-a,A.2-D1-a", "levels1–2")]
    public void A_gap_that_two_levels_repeat_is_listed_once_with_both_clauses_and_levels(Language language, string clauses, string levels)
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Only("aml"), language));
        var line = Assert.Single(Lines(opened), line => line.Contains(clauses, StringComparison.Ordinal));
        Assert.Contains(levels, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_gap_stands_once_below_its_system()
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Subject(), Language.En));
        Assert.Equal(
            ["A.1-D1-a,A.2-D1-anotmetlevels1–2", "A.1-D7unknownlevel1", "A.1-D1-aunknownlevel1"],
            Regex.Matches(Opened.WithoutSpaces(opened.Text), "A[.]1-D[17](-a)?(,A[.]2-D1-a)?(notmet|unknown|met)levels?[0-9–]+").Select(head => head.Value));
    }

    [Theory]
    [InlineData(Language.Zh, "hr")]
    [InlineData(Language.Zh, "pay")]
    [InlineData(Language.En, "hr")]
    [InlineData(Language.En, "pay")]
    public void What_is_unknown_is_never_worded_as_met(Language language, string system)
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Only(system), language));
        var head = Assert.Single(Regex.Matches(Opened.WithoutSpaces(opened.Text), "A[.]1-D[17](-a)?([^A-Z0-9]{1,12}?)(第1级|level1)·"));
        Assert.Equal(language == Language.Zh ? "未知" : "unknown", head.Groups[2].Value);
    }

    [Fact]
    public void A_gap_tells_requirement_failing_part_remedy_and_the_fact_with_its_evidence_and_place()
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Only("aml"), Language.En));
        var text = Opened.WithoutSpaces(opened.Text);
        string[] facts = ["A full backup succeeds at least once a week.", "Failing part: data.backups.exists(b, b.interval <= duration('168h'))", "→ Schedule a weekly full backup.", "Backup interval", "data[db].backups[full].interval", "9d", "document 2026-09-30", "until 2027-09-30", "systems/aml/backups/full/interval"];
        Assert.All(facts, fact => Assert.Contains(Opened.WithoutSpaces(fact), text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_flaw_of_the_evidence_stands_beside_its_place()
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Only("pay"), Language.Zh));
        Assert.Contains("2026-10-31失效：systems/pay/backups/full/interval", Opened.WithoutSpaces(opened.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_was_replaced_says_by_what_since_when_and_that_it_still_binds_where_cited_by_date()
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Subject(), Language.Zh));
        Assert.Contains("自2026-01-01起已被GB/T20988-2025代替；注日期引用该版本的规定仍以该版本为准", Opened.WithoutSpaces(opened.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Key_indicators_are_said_to_be_no_conformity_level()
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Subject(), Language.En));
        Assert.Contains("itisnoconformitylevel", Opened.WithoutSpaces(opened.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void How_many_clauses_were_checked_against_the_text_is_said_on_the_first_page()
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Subject(), Language.En));
        Assert.Contains("0of4clauseschecked", Opened.WithoutSpaces(opened.Pages[2].Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_the_product_chose_are_printed_as_its_own()
    {
        using var opened = Opened.Of(AssessmentReport.Write(SampleAssessment.Subject(), Language.Zh));
        Assert.Matches("本产品选定的数值.*backupSlack24h", Opened.WithoutSpaces(opened.Text));
    }

    [Fact]
    public void The_same_subject_gives_the_same_bytes_and_a_later_assessment_others()
    {
        var subject = SampleAssessment.Subject();
        var later = subject with { Assessment = subject.Assessment with { AssessedAt = subject.Assessment.AssessedAt.AddSeconds(1) } };
        byte[] Bytes(AssessmentSubject of) => AssessmentReport.Write(of, Language.Zh).Content.ToArray();
        Assert.Equal(Bytes(subject), Bytes(SampleAssessment.Subject()));
        Assert.NotEqual(Bytes(subject), Bytes(later));
    }

    [Fact]
    public void A_character_that_no_font_has_is_reported()
    {
        const int LinearB = 0x10000;
        var subject = SampleAssessment.Subject() with { Organisation = "银行" + char.ConvertFromUtf32(LinearB) };
        Assert.Equal(LinearB, Assert.Single(AssessmentReport.Write(subject, Language.Zh).Missing).CodePoint);
        Assert.Empty(AssessmentReport.Write(SampleAssessment.Subject(), Language.Zh).Missing);
    }

    [Fact]
    public void Thirty_pages_stay_below_500_kilobytes()
    {
        var report = AssessmentReport.Write(SampleAssessment.Subject(copies: 15), Language.Zh);
        Assert.InRange(report.Pages, 20, 40);
        Assert.InRange(report.Content.Length, 1, 500_000);
    }

    [Fact]
    public void Hundreds_of_systems_take_less_than_half_a_page_each_and_all_are_there()
    {
        var report = AssessmentReport.Write(SampleAssessment.Subject(copies: 60), Language.En);
        using var opened = Opened.Of(report);
        Assert.InRange(report.Pages, 1, 120);
        Assert.True(opened.Pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(240, bookmarks.Roots[2].Children.Count);
        Assert.Equal(60, Regex.Count(Opened.WithoutSpaces(opened.Text), "A[.]1–2-D1-anotmetAfullbackup"));
    }

    [Fact]
    public void A_subject_without_a_pack_that_was_used_is_refused_by_name()
    {
        var subject = SampleAssessment.Subject() with { Standards = [] };
        Assert.Contains(SampleAssessment.Levels, Assert.Throws<ArgumentException>(() => AssessmentReport.Write(subject, Language.Zh)).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(Opened opened) => opened.Pages.SelectMany(Opened.Lines).Select(Opened.WithoutSpaces);
}
