using System.Text.Json;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using Planner.Reports.Oscal;

namespace Planner.Reports.Tests.Oscal;

public sealed class OscalTests
{
    private static readonly DateTimeOffset Day = new(2026, 11, 27, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(SampleAssessment.Levels)]
    [InlineData(SampleAssessment.Indicators)]
    public void A_catalog_is_valid_by_the_schema_of_NIST(string pack) =>
        Assert.Empty(SchemaCheck.Errors("Oscal/Schemas/oscal_catalog_schema.json", Catalog(Pack(pack))));

    [Fact]
    public void A_profile_of_each_level_is_valid_and_takes_the_controls_of_the_level_and_those_below()
    {
        var pack = Pack(SampleAssessment.Levels);
        string[][] expected = [["A.1-D1-a", "A.1-D7"], ["A.1-D1-a", "A.2-D1-a", "A.1-D7", "A.2-D7"]];
        foreach (var (level, controls) in pack.Levels.Zip(expected))
        {
            var bytes = Written(stream => OscalProfile.Write(pack, level, new Uri("catalog.json", UriKind.Relative), Day, "planner 1.2.3", stream));
            Assert.Empty(SchemaCheck.Errors("Oscal/Schemas/oscal_profile_schema.json", bytes));
            using var profile = JsonDocument.Parse(bytes);
            var import = profile.RootElement.GetProperty("profile").GetProperty("imports")[0];
            Assert.Equal("catalog.json", import.GetProperty("href").GetString());
            var ids = import.GetProperty("include-controls")[0].GetProperty("with-ids").EnumerateArray().Select(id => id.GetString());
            Assert.Equal(controls.Select(clause => $"gbt20988-2007_{clause}"), ids);
        }
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Assessment_results_are_valid_by_the_schema_of_NIST(Language language) =>
        Assert.Empty(SchemaCheck.Errors("Oscal/Schemas/oscal_assessment-results_schema.json", Results(SampleAssessment.Subject(), language)));

    [Fact]
    public void A_subject_with_nothing_but_awkward_names_is_valid_too()
    {
        var subject = SampleAssessment.Subject();
        var awkward = subject with
        {
            EstateFile = "清单 100% #1?.yaml",
            Organisation = null,
            Systems = new Dictionary<string, SystemLabel> { ["core"] = new("  a\tname\nover lines ", " ") },
            Assessment = subject.Assessment with { Missing = [], OverlaysSha256 = [] },
        };
        Assert.Empty(SchemaCheck.Errors("Oscal/Schemas/oscal_assessment-results_schema.json", Results(awkward, Language.En)));
    }

    [Fact]
    public void An_assessment_of_nothing_is_valid_too() =>
        Assert.Empty(SchemaCheck.Errors("Oscal/Schemas/oscal_assessment-results_schema.json", Results(SampleAssessment.Only("nobody"), Language.En)));

    [Fact]
    public void The_schema_check_sees_a_document_that_is_wrong()
    {
        var broken = System.Text.Encoding.UTF8.GetString(Results(SampleAssessment.Subject(), Language.En)).Replace("\"not-satisfied\"", "\"unknown\"", StringComparison.Ordinal);
        Assert.NotEmpty(SchemaCheck.Errors("Oscal/Schemas/oscal_assessment-results_schema.json", System.Text.Encoding.UTF8.GetBytes(broken)));
    }

    [Fact]
    public void Only_a_pass_is_satisfied_and_unknown_says_so()
    {
        var findings = Findings(SampleAssessment.Subject());
        Assert.Equal(("not-satisfied", "fail", "fail"), findings["aml A.1-D1-a"]);
        Assert.Equal(("satisfied", "pass", "pass"), findings["aml A.1-D7"]);
        Assert.Equal(("not-satisfied", "other", "unknown"), findings["hr A.1-D7"]);
        Assert.Equal(("not-satisfied", "other", "unknown"), findings["pay A.1-D1-a"]);
        Assert.DoesNotContain(findings.Values, finding => finding.State == "satisfied" && finding.Verdict != "pass");
    }

    [Fact]
    public void What_does_not_apply_has_an_observation_and_no_finding()
    {
        var subject = SampleAssessment.Only("core");
        var exempt = subject with
        {
            Assessment = subject.Assessment with
            {
                Systems = [.. subject.Assessment.Systems.Select(grade => grade with { Clauses = [.. grade.Clauses.Select(clause => clause.Clause == "A.1-D7" ? clause with { Verdict = Verdict.NotApplicable } : clause)] })],
            },
        };
        Assert.DoesNotContain("core A.1-D7", Findings(exempt).Keys);
        Assert.Contains("core A.1-D7", List(exempt, "observations").Select(observation => observation.GetProperty("title").GetString()));
    }

    [Fact]
    public void Every_reference_inside_the_results_leads_somewhere()
    {
        using var document = JsonDocument.Parse(Results(SampleAssessment.Subject(), Language.En));
        var root = document.RootElement.GetProperty("assessment-results");
        var result = root.GetProperty("results")[0];
        var observations = Uuids(result.GetProperty("observations"));
        var items = Uuids(result.GetProperty("local-definitions").GetProperty("inventory-items"));
        var tools = Uuids(result.GetProperty("local-definitions").GetProperty("assessment-assets").GetProperty("components"));
        var resources = Uuids(root.GetProperty("back-matter").GetProperty("resources"));
        Assert.Equal(4, items.Count);
        Assert.All(result.GetProperty("observations").EnumerateArray(), one => Assert.Contains(one.GetProperty("subjects")[0].GetProperty("subject-uuid").GetString(), items));
        Assert.All(result.GetProperty("observations").EnumerateArray(), one => Assert.Contains(one.GetProperty("origins")[0].GetProperty("actors")[0].GetProperty("actor-uuid").GetString(), tools));
        Assert.All(result.GetProperty("findings").EnumerateArray(), one => Assert.Contains(one.GetProperty("related-observations")[0].GetProperty("observation-uuid").GetString(), observations));
        Assert.Contains(root.GetProperty("import-ap").GetProperty("href").GetString()![1..], resources);
    }

    [Fact]
    public void Every_finding_is_about_a_statement_of_the_catalog()
    {
        var subject = SampleAssessment.Subject();
        var statements = subject.Standards.SelectMany(Statements).ToHashSet();
        Assert.All(List(subject, "findings"), finding => Assert.Contains(finding.GetProperty("target").GetProperty("target-id").GetString()!, statements));
    }

    [Fact]
    public void An_observation_says_how_it_was_made_when_and_until_when_it_holds()
    {
        var observation = List(SampleAssessment.Only("pay"), "observations").Single(one => one.GetProperty("title").GetString() == "pay A.1-D1-a");
        Assert.Equal("EXAMINE", observation.GetProperty("methods")[0].GetString());
        Assert.Equal("2026-05-20T00:00:00Z", observation.GetProperty("collected").GetString());
        Assert.Equal("2026-10-31T23:59:59Z", observation.GetProperty("expires").GetString());
        Assert.Contains("7d", observation.GetProperty("relevant-evidence")[0].GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_assessment_gives_the_same_bytes_and_another_estate_other_ids()
    {
        var subject = SampleAssessment.Subject();
        Assert.Equal(Results(subject, Language.Zh), Results(SampleAssessment.Subject(), Language.Zh));
        var other = subject with { Assessment = subject.Assessment with { EstateSha256 = new string('1', 64) } };
        Assert.Empty(Ids(subject, "findings").Intersect(Ids(other, "findings")));
        Assert.Equal(Ids(subject, "findings").Count, Ids(subject, "findings").Distinct().Count());
    }

    // The example of RFC 9562, appendix A.4.
    [Fact]
    public void Uuids_are_those_of_the_standard() =>
        Assert.Equal(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), StableUuid.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    [Theory]
    [InlineData("A.1-D1-a", "A.1-D1-a")]
    [InlineData("7.2 (b)", "_37..2_20._28.b_29.")]
    [InlineData("", "_")]
    [InlineData("要求_1", "要求_5f.1")]
    public void Any_id_becomes_a_token(string id, string token)
    {
        Assert.Equal(token, OscalForm.Token(id));
        Assert.Matches(@"^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$", OscalForm.Token(id));
    }

    private static StandardPack Pack(string id) => SampleAssessment.Subject().Standards.First(pack => pack.Id == id);

    private static byte[] Catalog(StandardPack pack) => Written(stream => OscalCatalog.Write(pack, Day, "planner 1.2.3", stream));

    private static byte[] Results(AssessmentSubject subject, Language language) => Written(stream => OscalResults.Write(subject, language, stream));

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static IReadOnlyList<JsonElement> List(AssessmentSubject subject, string name) =>
        [.. JsonDocument.Parse(Results(subject, Language.En)).RootElement.GetProperty("assessment-results").GetProperty("results")[0].GetProperty(name).EnumerateArray()];

    private static List<string?> Ids(AssessmentSubject subject, string name) => [.. List(subject, name).Select(one => one.GetProperty("uuid").GetString())];

    private static List<string?> Uuids(JsonElement list) => [.. list.EnumerateArray().Select(one => one.GetProperty("uuid").GetString())];

    private static Dictionary<string, (string? State, string? Reason, string? Verdict)> Findings(AssessmentSubject subject) => List(subject, "findings").ToDictionary(
        finding => finding.GetProperty("title").GetString()!,
        finding => (finding.GetProperty("target").GetProperty("status").GetProperty("state").GetString(), finding.GetProperty("target").GetProperty("status").GetProperty("reason").GetString(), finding.GetProperty("props")[0].GetProperty("value").GetString()));

    private static IEnumerable<string> Statements(StandardPack pack)
    {
        using var catalog = JsonDocument.Parse(Catalog(pack));
        return
        [
            .. catalog.RootElement.GetProperty("catalog").GetProperty("groups").EnumerateArray().SelectMany(group => group.GetProperty("controls").EnumerateArray())
                .SelectMany(control => control.GetProperty("parts").EnumerateArray()).Where(part => part.GetProperty("name").GetString() == "statement").Select(part => part.GetProperty("id").GetString()!),
        ];
    }
}
