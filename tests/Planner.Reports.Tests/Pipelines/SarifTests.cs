using System.Text.Json;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using Planner.Reports.Pipelines;

namespace Planner.Reports.Tests.Pipelines;

public sealed class SarifTests
{
    private const string Schema = "Pipelines/Schemas/sarif-2.1.0.json";

    [Theory]
    [InlineData(Language.Zh, null)]
    [InlineData(Language.En, null)]
    [InlineData(Language.En, 2)]
    public void A_log_is_valid_by_the_schema(Language language, int? failBelow) => Assert.Empty(SchemaCheck.Errors(Schema, Bytes(Placed(), language, failBelow)));

    [Fact]
    public void The_schema_check_sees_a_log_that_is_wrong() =>
        Assert.NotEmpty(SchemaCheck.Errors(Schema, System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(Bytes(Placed(), Language.En)).Replace("\"error\"", "\"fatal\"", StringComparison.Ordinal))));

    // aml needs 2 and has 0: both its open clauses. pay needs 1 and has 0 by expired evidence: one clause. hr needs nothing. core needs 2 and has it.
    [Fact]
    public void A_failure_is_an_error_and_what_is_unknown_a_warning_that_says_so()
    {
        var results = Results(Placed());
        Assert.Equal(
            ["error aml gbt20988-2007/A.1-D1-a fail", "error aml gbt20988-2007/A.2-D1-a fail", "warning pay gbt20988-2007/A.1-D1-a unknown"],
            results.Select(result => $"{Text(result, "level")} {Text(result.GetProperty("properties"), "system")} {Text(result, "ruleId")} {Text(result.GetProperty("properties"), "verdict")}"));
        Assert.Contains("unknown", Text(results[2].GetProperty("message"), "text"), StringComparison.Ordinal);
    }

    // A bar of 2 asks of hr, which needs nothing, too; of pay, which needs 1, level 2 now.
    [Fact]
    public void A_bar_is_asked_of_every_system() =>
        Assert.Equal(["aml", "aml", "hr", "pay"], Results(Placed(), 2).Select(result => Text(result.GetProperty("properties"), "system")));

    [Fact]
    public void A_result_points_at_the_line_of_the_value_that_decides_it()
    {
        var location = Results(Placed())[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("estates/bank%20a.yaml", Text(location.GetProperty("artifactLocation"), "uri"));
        Assert.Equal((12, 7), (location.GetProperty("region").GetProperty("startLine").GetInt32(), location.GetProperty("region").GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public void Without_a_file_a_result_names_the_path_alone()
    {
        var location = Results(SampleAssessment.Subject())[0].GetProperty("locations")[0];
        Assert.False(location.TryGetProperty("physicalLocation", out _));
        Assert.Equal("systems/aml/backups/full/interval", Text(location.GetProperty("logicalLocations")[0], "fullyQualifiedName"));
    }

    [Fact]
    public void Every_result_leads_to_its_rule_and_its_fingerprint_is_its_own()
    {
        using var log = JsonDocument.Parse(Bytes(Placed(), Language.En, 2));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(5, rules.Count);
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Assert.Equal(Text(result, "ruleId"), Text(rules[result.GetProperty("ruleIndex").GetInt32()], "id")));
        var prints = run.GetProperty("results").EnumerateArray().Select(result => Text(result.GetProperty("partialFingerprints"), "systemAndClause/v1")).ToList();
        Assert.Equal(prints.Distinct(), prints);
    }

    private static AssessmentSubject Placed() => SampleAssessment.Subject() with
    {
        EstatePath = "estates/bank a.yaml",
        Places = new Dictionary<string, (int Line, int Column)> { ["systems/aml/backups/full/interval"] = (12, 7), ["systems/pay/backups/full/interval"] = (30, 7), ["recoveryPlans"] = (40, 1) },
    };

    private static List<JsonElement> Results(AssessmentSubject subject, int? failBelow = null) =>
        [.. JsonDocument.Parse(Bytes(subject, Language.En, failBelow)).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static byte[] Bytes(AssessmentSubject subject, Language language, int? failBelow = null)
    {
        using var stream = new MemoryStream();
        SarifReport.Write(subject, language, failBelow, stream);
        return stream.ToArray();
    }

    private static string Text(JsonElement holder, string name) => holder.GetProperty(name).GetString()!;
}
