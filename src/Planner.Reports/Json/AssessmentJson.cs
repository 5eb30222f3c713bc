using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Reports.Json;

/// <summary>
/// Writes an assessment as <c>planner/assessment/v1</c>. Other programs read this: members are added, never renamed.
/// The writer streams, so that an estate of any size fits into memory once.
/// </summary>
public sealed class AssessmentJson : IDisposable
{
    private static readonly JsonEncodedText Parts = JsonEncodedText.Encode("parts");
    private static readonly JsonEncodedText Facts = JsonEncodedText.Encode("facts");
    private static readonly JsonEncodedText Shortfalls = JsonEncodedText.Encode("shortfalls");
    private static readonly JsonEncodedText Remedies = JsonEncodedText.Encode("remedies");
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SharedArrays ofSystem = new(Options);
    private readonly SharedArrays ofPack = new(Options);
    private readonly Utf8JsonWriter json;
    private readonly Stream stream;

    private AssessmentJson(Stream stream)
    {
        this.stream = stream;
        json = new Utf8JsonWriter(stream, Options);
    }

    /// <summary>Writes the whole document.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="packs">The editions it was made by; each that it names.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(Assessment assessment, IReadOnlyList<StandardPack> packs, Stream stream) =>
        Write(assessment, packs, assessment.Systems, () => assessment.Missing, stream);

    /// <summary>Writes the document while its grades are produced.</summary>
    /// <param name="head">The assessment without systems and missing facts.</param>
    /// <param name="packs">The editions it is made by.</param>
    /// <param name="systems">The grades in id order; enumerated once.</param>
    /// <param name="missing">The missing facts; asked for after the last grade.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(Assessment head, IReadOnlyList<StandardPack> packs, IEnumerable<SystemGrade> systems, Func<IReadOnlyList<MissingFact>> missing, Stream stream)
    {
        using var writer = new AssessmentJson(stream);
        writer.Document(head, packs, systems, missing);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        json.Dispose();
        ofSystem.Dispose();
        ofPack.Dispose();
    }

    private void Document(Assessment assessment, IReadOnlyList<StandardPack> packs, IEnumerable<SystemGrade> systems, Func<IReadOnlyList<MissingFact>> missing)
    {
        json.WriteStartObject();
        json.WriteString("format", "planner/assessment/v1");
        json.WriteString("assessedAt", assessment.AssessedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("asOf", Date(assessment.AsOf));
        json.WriteString("program", assessment.Program);
        json.WriteStartObject("estate");
        json.WriteString("sha256", assessment.EstateSha256);
        json.WriteEndObject();
        Array("overlays", assessment.OverlaysSha256, sha256 =>
        {
            json.WriteStartObject();
            json.WriteString("sha256", sha256);
            json.WriteEndObject();
        });
        Array("standards", assessment.Standards, standard => Standard(standard, packs.First(pack => pack.Id == standard.Id)));
        json.WriteString("editions", assessment.EditionsAskedFor ? "asked-for" : "default");
        Array("notGraded", assessment.LeftOut, LeftOut);
        Array("systems", systems, grade =>
        {
            ofSystem.Clear();
            System(grade);
            json.Flush();
        });
        Array("missing", missing(), Missing);
        Array("contradictions", assessment.Contradictions, finding => RequirementsJson.Finding(json, finding));
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private void Standard(StandardUse standard, StandardPack pack)
    {
        json.WriteStartObject();
        json.WriteString("id", standard.Id);
        json.WriteString("status", Words.Of(standard.Status));
        json.WriteString("sha256", standard.Sha256);
        json.WriteString("claim", Words.Of(pack.Claim));
        json.WriteString("number", pack.Number);
        json.WriteString("supersededBy", pack.SupersededBy);
        json.WriteString("supersededOn", pack.SupersededOn is { } day ? Date(day) : null);
        Text("title", pack.Title);
        json.WriteString("extends", pack.Extends);
        Array("organisations", pack.Organisations, kind => json.WriteStringValue(Words.Of(kind)));
        if (pack.StillBinds is { } binds)
        {
            Text("stillBinds", binds);
        }

        if (pack.Covers is { } covers)
        {
            Text("covers", covers);
        }

        Text("coverage", pack.Coverage);
        Array("parameters", pack.Parameters, parameter =>
        {
            json.WriteStartObject();
            json.WriteString("id", parameter.Id);
            json.WriteString("value", parameter.Value);
            Text("meaning", parameter.Meaning);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void LeftOut(LeftOutEdition edition)
    {
        json.WriteStartObject();
        json.WriteString("id", edition.Pack.Id);
        json.WriteString("number", edition.Pack.Number);
        json.WriteString("status", Words.Of(edition.Pack.Status));
        json.WriteString("claim", Words.Of(edition.Pack.Claim));
        json.WriteString("reason", Words.Of(edition.Reason));
        Text("coverage", edition.Pack.Coverage);
        json.WriteEndObject();
    }

    private void Text(string name, Model.Standards.Words words)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", words.Zh);
        json.WriteString("en", words.En);
        json.WriteEndObject();
    }

    private void Missing(MissingFact missing)
    {
        json.WriteStartObject();
        json.WriteString("fact", missing.Fact);
        json.WriteString("unit", missing.Unit);
        json.WriteNumber("systems", missing.Systems);
        Array("clauses", missing.Clauses, json.WriteStringValue);
        json.WriteEndObject();
    }

    private void System(SystemGrade grade)
    {
        json.WriteStartObject();
        json.WriteString("id", grade.System);
        json.WriteString("standard", grade.Standard);
        json.WriteStartObject("level");
        Levels(grade.Levels);
        json.WriteString("basis", Words.Of(grade.Basis));
        json.WriteEndObject();
        if (grade.Required is { } required)
        {
            json.WriteNumber("required", required);
        }
        else
        {
            json.WriteNull("required");
        }

        RequirementsJson.Proposal(json, grade.Proposed);
        RequirementsJson.Tiers(json, grade.Tier);
        Array("elements", grade.Elements, Element);
        if (grade.Duties is { } duties)
        {
            Duties(duties);
        }

        Array("clauses", grade.Clauses, Clause);
        Array("gaps", grade.Gaps, Gap);
        json.WriteEndObject();
    }

    private void Duties(Duties duties)
    {
        json.WriteStartObject("duties");
        json.WriteNumber("met", duties.Met);
        json.WriteNumber("notMet", duties.NotMet);
        json.WriteNumber("unknown", duties.Unknown);
        json.WriteNumber("notApplicable", duties.NotApplicable);
        json.WriteNumber("titleOnly", duties.TitleOnly);
        Array("open", duties.Open, duty =>
        {
            json.WriteStartObject();
            json.WriteString("clause", duty.Clause);
            json.WriteString("verdict", Words.Of(duty.Verdict));
            json.WriteEndObject();
        });
        Array("warnings", duties.Warnings, advice => json.WriteStringValue(advice.Clause));
        json.WriteEndObject();
    }

    private void Element(ElementGrade element)
    {
        json.WriteStartObject();
        json.WriteString("id", element.Element);
        Levels(element.Levels);
        json.WriteEndObject();
    }

    private void Levels(Levels levels)
    {
        json.WriteNumber("proven", levels.Proven);
        json.WriteNumber("claimed", levels.Claimed);
        json.WriteNumber("possible", levels.Possible);
    }

    private void Clause(ClauseVerdict clause)
    {
        json.WriteStartObject();
        json.WriteString("id", clause.Clause);
        if (clause.Level is { } level)
        {
            json.WriteNumber("level", level);
        }
        else
        {
            json.WriteNull("level");
        }

        if (clause.Role != ClauseRole.Level)
        {
            json.WriteString("role", Words.Of(clause.Role));
        }

        json.WriteString("element", clause.Element);
        json.WriteString("verdict", Words.Of(clause.Verdict));
        json.WriteString("reason", clause.Reason.Code);
        if (clause.Reason is Reason.NotProven notProven)
        {
            ofSystem.Write(json, Shortfalls, notProven.Shortfalls, ClauseParts.Shortfall);
            Omitted("shortfallsOmitted", notProven.Omitted);
        }

        if (clause.Parts.Count > 0)
        {
            ofSystem.Write(json, Parts, clause.Parts, static (writer, part) => writer.WriteStringValue(part));
        }

        ofSystem.Write(json, Facts, clause.Facts, ClauseParts.Fact);
        Omitted("factsOmitted", clause.FactsOmitted);
        json.WriteEndObject();
    }

    /// <summary>How many more there are; left out where all are named.</summary>
    private void Omitted(string name, int count)
    {
        if (count > 0)
        {
            json.WriteNumber(name, count);
        }
    }

    private void Gap(Gap gap)
    {
        json.WriteStartObject();
        json.WriteString("clause", gap.Clause);
        json.WriteString("kind", Words.Of(gap.Kind));
        ofPack.Write(json, Remedies, gap.Remedies, ClauseParts.Text);
        UndertakingParts.Write(json, gap);
        json.WriteEndObject();
    }

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
