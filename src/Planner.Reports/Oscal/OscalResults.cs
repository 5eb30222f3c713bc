using System.Text.Json;
using System.Text.Json.Nodes;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Assessments;

namespace Planner.Reports.Oscal;

/// <summary>
/// Writes an assessment as OSCAL 1.0.6 assessment results: one result, an observation for each system and clause (clauses that rest on the same facts share it), and a finding for each that says whether the clause is met.
/// OSCAL knows only satisfied and not-satisfied. Unknown is <c>not-satisfied</c> for the reason <c>other</c>, with the property <c>verdict</c> saying <c>unknown</c>: nothing
/// is satisfied without evidence. What does not apply, and what is only a placeholder, has an observation and no finding: it is neither.
/// </summary>
public sealed class OscalResults
{
    private readonly ReportView view;
    private readonly OscalObservation observations;
    private readonly OscalFinding findings;
    private readonly string tool;
    private readonly ILookup<string, SystemGrade> grades;

    private OscalResults(AssessmentSubject subject, Language language)
    {
        view = new ReportView(subject, language);
        tool = StableUuid.Of("tool", Assessment.Program);
        grades = subject.Assessment.Systems.ToLookup(grade => grade.System, StringComparer.Ordinal);
        observations = new OscalObservation(view, tool);
        findings = new OscalFinding(view, tool);
    }

    private Assessment Assessment => view.Assessment;

    /// <summary>Writes it. Same input, same bytes.</summary>
    /// <param name="subject">The assessment, with the facts of all clauses that are to be shown.</param>
    /// <param name="language">Language of descriptions; names and codes do not depend on it.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(AssessmentSubject subject, Language language, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, OscalForm.Compact))
        {
            new OscalResults(subject, language).Document(json);
        }

        stream.WriteByte((byte)'\n');
    }

    private void Document(Utf8JsonWriter json)
    {
        var title = view.Say.Of($"{view.Subject.Organisation} 灾难恢复能力评估", $"Disaster-recovery assessment {view.Subject.Organisation}").Trim();
        json.WriteStartObject();
        json.WriteStartObject("assessment-results");
        json.WriteString("uuid", OscalNames.Document(Assessment));
        Member(json, "metadata", OscalForm.Metadata(title, Assessment.AssessedAt, OscalForm.Day(Assessment.AsOf), Head()));
        Member(json, "import-ap", new JsonObject { ["href"] = "#" + OscalNames.Basis(Assessment), ["remarks"] = view.Say.Of("没有单独的评估计划：检查由所列规则包决定。", "There is no separate assessment plan: the packs named decide what is checked.") });
        json.WriteStartArray("results");
        Result(json);
        json.WriteEndArray();
        Member(json, "back-matter", new JsonObject { ["resources"] = new JsonArray([Basis(), Estate(), .. observations.Resources]) });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private IEnumerable<JsonNode> Head() =>
    [
        OscalForm.Prop("program", Assessment.Program),
        OscalForm.Prop("as-of", OscalForm.Day(Assessment.AsOf)),
        OscalForm.Prop("estate-sha256", Assessment.EstateSha256),
        .. Assessment.OverlaysSha256.Select(sha256 => OscalForm.Prop("overlay-sha256", sha256)),
        .. view.Subject.Lab ? [OscalForm.Prop("lab", "true")] : Array.Empty<JsonNode>(),
    ];

    private void Result(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("uuid", StableUuid.Of(OscalNames.Document(Assessment), "result"));
        json.WriteString("title", view.Say.Of("评估结果", "Result of the assessment"));
        json.WriteString("description", string.Join("\n", view.Packs.Select(pack => $"{pack.Number}: {view.Say.ClaimOf(pack)}; {view.Say.StatusOf(pack)}")));
        json.WriteString("start", OscalForm.Moment(Assessment.AssessedAt));
        json.WriteString("end", OscalForm.Moment(Assessment.AssessedAt));
        Member(json, "local-definitions", Definitions());
        Member(json, "reviewed-controls", new JsonObject { ["control-selections"] = new JsonArray([.. view.Packs.Select(Selection)]) });
        List(json, "observations", grade => OscalObservation.Alike(grade).Select(alike => observations.Of(grade, alike)));
        List(json, "findings", findings.Of);
        json.WriteEndObject();
    }

    private JsonObject Definitions()
    {
        var platform = new JsonObject { ["uuid"] = StableUuid.Of("platform", Assessment.Program), ["title"] = Assessment.Program, ["uses-components"] = new JsonArray(new JsonObject { ["component-uuid"] = tool }) };
        var program = new JsonObject
        {
            ["uuid"] = tool,
            ["type"] = "software",
            ["title"] = Assessment.Program,
            ["description"] = view.Say.Of("按规则包对清单定级的程序。", "The program that grades the estate by the packs."),
            ["status"] = new JsonObject { ["state"] = "operational" },
        };
        return new JsonObject().With("inventory-items", view.SystemIds.Select(Item)).Also("assessment-assets", new JsonObject { ["components"] = new JsonArray(program), ["assessment-platforms"] = new JsonArray(platform) });
    }

    private JsonObject Item(string system)
    {
        var label = view.Subject.Systems.GetValueOrDefault(system);
        return new JsonObject
        {
            ["uuid"] = OscalNames.System(view.Subject, system),
            ["description"] = label?.Name ?? system,
            ["props"] = new JsonArray(
            [
                OscalForm.Prop("system-id", system),
                .. label?.Owner is { } owner ? [OscalForm.Prop("owner", owner)] : Array.Empty<JsonNode>(),
                .. grades[system].SelectMany(Levels),
            ]),
        };
    }

    private static IEnumerable<JsonNode> Levels(SystemGrade grade)
    {
        (string Name, int? Level)[] levels = [("proven", grade.Levels.Proven), ("claimed", grade.Levels.Claimed), ("possible", grade.Levels.Possible), ("required", grade.Required)];
        return levels.Where(one => one.Level is not null).Select(one => OscalForm.Prop($"level-{one.Name}", Wording.Number(one.Level!.Value)).Also("class", OscalForm.Token(grade.Standard)));
    }

    private JsonObject Selection(StandardPack pack) => new()
    {
        ["description"] = $"{pack.Number} {view.Say.Of(pack.Title)}",
        ["props"] = new JsonArray(
            OscalForm.Prop("standard", pack.Id), OscalForm.Prop("pack-sha256", pack.Sha256), OscalForm.Prop("edition-status", Json.Words.Of(pack.Status)), OscalForm.Prop("claim", Json.Words.Of(pack.Claim))),
        ["include-controls"] = new JsonArray([.. pack.Clauses.Select(clause => new JsonObject { ["control-id"] = OscalForm.Control(pack.Id, clause.Id) })]),
    };

    private JsonObject Basis() => new()
    {
        ["uuid"] = OscalNames.Basis(Assessment),
        ["title"] = view.Say.Of("评估依据", "What the assessment goes by"),
        ["props"] = new JsonArray([.. Assessment.Standards.SelectMany(use => new[] { OscalForm.Prop("standard", use.Id), OscalForm.Prop("pack-sha256", use.Sha256) })]),
    };

    private JsonObject Estate() => new()
    {
        ["uuid"] = StableUuid.Of("estate", Assessment.EstateSha256),
        ["title"] = OscalForm.Line(view.Subject.EstateFile),
        ["rlinks"] = new JsonArray(OscalObservation.Link(view.Subject.EstateFile, Assessment.EstateSha256)),
    };

    // One system at a time: an assessment of a large estate has millions of facts.
    private void List(Utf8JsonWriter json, string name, Func<SystemGrade, IEnumerable<JsonObject>> items)
    {
        var any = false;
        foreach (var item in Assessment.Systems.SelectMany(items))
        {
            if (!any)
            {
                json.WriteStartArray(name);
                any = true;
            }

            item.WriteTo(json);
        }

        if (any)
        {
            json.WriteEndArray();
        }
    }

    private static void Member(Utf8JsonWriter json, string name, JsonObject value)
    {
        json.WritePropertyName(name);
        value.WriteTo(json);
    }
}
