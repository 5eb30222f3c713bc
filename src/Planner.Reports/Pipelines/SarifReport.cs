using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using Planner.Reports.Oscal;

namespace Planner.Reports.Pipelines;

/// <summary>
/// Writes an assessment as SARIF 2.1.0: a rule a clause, a result for each clause that keeps a system from the level it needs, at the place in the estate file that decides it.
/// A clause that fails is an error. One that is unknown is a warning that says so: the rule is that it be shown to be met.
/// </summary>
public sealed class SarifReport
{
    /// <summary>How many places a result names; the first is the one that is shown.</summary>
    private const int MostPlaces = 4;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ReportView view;
    private readonly int? failBelow;
    private readonly Dictionary<(string Standard, string Clause), int> rules = [];

    private SarifReport(AssessmentSubject subject, Language language, int? failBelow)
    {
        view = new ReportView(subject, language);
        this.failBelow = failBelow;
        foreach (var (pack, clause) in Clauses())
        {
            rules.Add((pack.Id, clause.Id), rules.Count);
        }
    }

    /// <summary>Writes it. Same input, same bytes.</summary>
    /// <param name="subject">The assessment, with the facts of open clauses.</param>
    /// <param name="language">Language of the messages.</param>
    /// <param name="failBelow">The level that every system must have proven, besides its required one; null for none.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(AssessmentSubject subject, Language language, int? failBelow, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            new SarifReport(subject, language, failBelow).Log(json);
        }

        stream.WriteByte((byte)'\n');
    }

    private IEnumerable<(StandardPack Pack, Clause Clause)> Clauses() => view.Packs.SelectMany(pack => pack.Clauses, (pack, clause) => (pack, clause));

    private void Log(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WritePropertyName("tool");
        new JsonObject { ["driver"] = Driver() }.WriteTo(json);
        json.WriteString("language", view.Say.Of("zh-CN", "en-US"));
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WritePropertyName("invocations");
        new JsonArray(new JsonObject { ["executionSuccessful"] = true, ["endTimeUtc"] = OscalForm.Moment(view.Assessment.AssessedAt) }).WriteTo(json);
        json.WritePropertyName("properties");
        new JsonObject { ["asOf"] = Wording.Day(view.Assessment.AsOf), ["estateSha256"] = view.Assessment.EstateSha256 }.WriteTo(json);
        json.WriteStartArray("results");
        foreach (var grade in view.Assessment.Systems)
        {
            Results(json, grade);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private JsonObject Driver()
    {
        var program = view.Assessment.Program.Split(' ', 2);
        var driver = new JsonObject { ["name"] = program[0] };
        return program.Length > 1 ? driver.Also("version", program[1]).With("rules", Rules()) : driver.With("rules", Rules());
    }

    private IEnumerable<JsonObject> Rules() => Clauses().Select(one => new JsonObject
    {
        ["id"] = RuleId(one.Pack.Id, one.Clause.Id),
        ["name"] = one.Clause.Id,
        ["shortDescription"] = Text($"{one.Pack.Number} {one.Clause.Id}"),
        ["fullDescription"] = Text(view.Say.Of(one.Clause.Requires)),
        ["help"] = Text(string.Join("\n", one.Clause.Remedies.Select(view.Say.Of).DefaultIfEmpty(view.Say.Of(one.Clause.Requires)))),
        ["properties"] = new JsonObject
        {
            ["standard"] = one.Pack.Id,
            ["element"] = one.Clause.Element,
            ["level"] = one.Clause.Level,
            ["kind"] = Json.Words.Of(one.Clause.Kind),
            ["verification"] = Json.Words.Of(one.Clause.Verification),
        },
    });

    private void Results(Utf8JsonWriter json, SystemGrade grade)
    {
        if (PipelineBar.Of(view.Pack(grade.Standard), grade, failBelow) is not { } level || grade.Levels.Proven >= level)
        {
            return;
        }

        foreach (var clause in PipelineBar.Open(grade, level))
        {
            Result(grade, clause, level).WriteTo(json);
        }
    }

    private JsonObject Result(SystemGrade grade, ClauseVerdict clause, int level)
    {
        var places = Places(grade, clause).Select((path, index) => Location(path, index)).ToList();
        var result = new JsonObject
        {
            ["ruleId"] = RuleId(grade.Standard, clause.Clause),
            ["ruleIndex"] = rules[(grade.Standard, clause.Clause)],
            ["kind"] = "fail",
            ["level"] = clause.Verdict == Verdict.Fail ? "error" : "warning",
            ["message"] = Text(Message(grade, clause, level)),
            ["locations"] = new JsonArray(places[0]),
            ["partialFingerprints"] = new JsonObject { ["systemAndClause/v1"] = StableUuid.Of("sarif", grade.Standard, grade.System, clause.Clause) },
            ["properties"] = new JsonObject
            {
                ["system"] = grade.System,
                ["standard"] = grade.Standard,
                ["verdict"] = Json.Words.Of(clause.Verdict),
                ["reason"] = clause.Reason.Code,
                ["proven"] = grade.Levels.Proven,
                ["claimed"] = grade.Levels.Claimed,
                ["possible"] = grade.Levels.Possible,
                ["needed"] = level,
            },
        };
        return result.With("relatedLocations", places.Skip(1));
    }

    private string Message(SystemGrade grade, ClauseVerdict clause, int level) => string.Create(
        CultureInfo.InvariantCulture,
        $"{view.SystemTitle(grade.System)} ({view.Say.Of("已证明", "proven")} {grade.Levels.Proven} < {level}): {clause.Clause} {VerdictText.Sentence(view, clause)}");

    /// <summary>The paths that decide, those whose evidence lacks something first; the system where none is known.</summary>
    private static IEnumerable<string> Places(SystemGrade grade, ClauseVerdict clause)
    {
        var shortfalls = clause.Reason is Reason.NotProven notProven ? notProven.Shortfalls.Select(shortfall => shortfall.Path) : [];
        var inputs = clause.Facts.SelectMany(fact => fact.Inputs);
        return shortfalls.Concat(inputs).Distinct(StringComparer.Ordinal).Take(MostPlaces).DefaultIfEmpty($"systems/{grade.System}");
    }

    private JsonObject Location(string path, int id)
    {
        var location = new JsonObject { ["id"] = id, ["logicalLocations"] = new JsonArray(new JsonObject { ["fullyQualifiedName"] = path, ["kind"] = "member" }) };
        if (view.Subject.Places.TryGetValue(path, out var place))
        {
            location["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = Uri.EscapeDataString(view.Subject.EstatePath ?? view.Subject.EstateFile).Replace("%2F", "/", StringComparison.Ordinal) },
                ["region"] = new JsonObject { ["startLine"] = place.Line, ["startColumn"] = place.Column },
            };
        }

        return location;
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string RuleId(string standard, string clause) => $"{standard}/{clause}";
}
