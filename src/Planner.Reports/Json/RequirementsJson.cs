using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Requirements;

namespace Planner.Reports.Json;

/// <summary>Writes proposed requirements as <c>planner/requirements/v1</c>, and the parts of it that an assessment holds. Times are seconds. Members are added, never renamed.</summary>
public static class RequirementsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the whole document.</summary>
    public static void Write(RequirementReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("format", "planner/requirements/v1");
        json.WriteString("asOf", report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("program", report.Program);
        json.WriteStartObject("estate");
        json.WriteString("sha256", report.EstateSha256);
        json.WriteEndObject();
        Array(json, "standards", report.Standards, standard =>
        {
            json.WriteStartObject();
            json.WriteString("id", standard.Id);
            json.WriteString("status", Words.Of(standard.Status));
            json.WriteString("sha256", standard.Sha256);
            json.WriteEndObject();
        });
        Array(json, "systems", report.Systems, system => System(json, system));
        Array(json, "cycles", report.Cycles, cycle => Texts(json, null, cycle));
        Array(json, "shared", report.Shared, shared =>
        {
            json.WriteStartObject();
            json.WriteString("id", shared.System);
            json.WriteNumber("dependents", shared.Dependents);
            json.WriteEndObject();
        });
        Array(json, "contradictions", report.Contradictions, finding => Finding(json, finding));
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <summary>The short proposal of one system and standard; null where none was made.</summary>
    internal static void Proposal(Utf8JsonWriter json, Proposal? proposal)
    {
        if (proposal is null)
        {
            json.WriteNull("proposed");
            return;
        }

        json.WriteStartObject("proposed");
        Number(json, "level", proposal.Level);
        Number(json, "rtoSeconds", proposal.Rto?.TotalSeconds);
        Number(json, "rpoSeconds", proposal.Rpo?.TotalSeconds);
        json.WriteString("tier", Word(proposal.Tier));
        json.WriteBoolean("open", proposal.IsOpen);
        json.WriteEndObject();
    }

    /// <summary>Tiers and achieved times, alone and as capped by hard dependencies.</summary>
    internal static void Tiers(Utf8JsonWriter json, TierGrade tier)
    {
        json.WriteStartObject("tier");
        json.WriteString("achieved", Word(tier.Achieved));
        json.WriteString("claimed", Word(tier.Claimed));
        json.WriteString("required", Word(tier.Required));
        json.WriteString("capped", Word(tier.Capped));
        json.WriteString("cappedClaimed", Word(tier.CappedClaimed));
        Number(json, "rtoSeconds", tier.Rto?.TotalSeconds);
        Number(json, "rpoSeconds", tier.Rpo?.TotalSeconds);
        Number(json, "cappedRtoSeconds", tier.CappedRto?.TotalSeconds);
        Number(json, "cappedRpoSeconds", tier.CappedRpo?.TotalSeconds);
        Texts(json, "heldBy", tier.HeldBy);
        json.WriteEndObject();
    }

    /// <summary>A finding, as refusals write it.</summary>
    internal static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", Words.Of(finding.Severity));
        json.WriteString("file", finding.File);
        Number(json, "line", finding.Line);
        Number(json, "column", finding.Column);
        json.WriteString("path", finding.Path);
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
        json.WriteEndObject();
    }

    private static void System(Utf8JsonWriter json, SystemRequirement system)
    {
        json.WriteStartObject();
        json.WriteString("id", system.System);
        if (system.Important is { } important)
        {
            json.WriteBoolean("important", important);
        }
        else
        {
            json.WriteNull("important");
        }

        json.WriteString("scope", Word(system.Scope));
        json.WriteString("severity", Word(system.Severity));
        json.WriteString("tier", Word(system.Tier));
        Time(json, "rto", system.Rto);
        Time(json, "rpo", system.Rpo);
        Array(json, "levels", system.Levels, level =>
        {
            json.WriteStartObject();
            json.WriteString("standard", level.Standard);
            Number(json, "level", level.Level);
            Number(json, "confirmed", level.Confirmed);
            Grounds(json, level.Grounds);
            Texts(json, "missing", level.Missing);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Time(Utf8JsonWriter json, string name, ProposedTime time)
    {
        json.WriteStartObject(name);
        Number(json, "seconds", time.Limit?.TotalSeconds);
        Grounds(json, time.Grounds);
        Texts(json, "missing", time.Missing);
        json.WriteEndObject();
    }

    private static void Grounds(Utf8JsonWriter json, IReadOnlyList<Ground> grounds) => Array(json, "reasons", grounds, ground =>
    {
        json.WriteStartObject();
        json.WriteString("kind", Words.Of(ground.Kind));
        json.WriteString("weight", Words.Of(ground.Weight));
        json.WriteString("from", ground.From);
        json.WriteString("clause", ground.Clause);
        Number(json, "rtoSeconds", ground.Rto?.TotalSeconds);
        Number(json, "rpoSeconds", ground.Rpo?.TotalSeconds);
        Number(json, "level", ground.Level);
        json.WriteBoolean("certain", ground.IsCertain);
        Texts(json, "missing", ground.Missing);
        json.WriteStartObject("text");
        json.WriteString("zh", ground.Text.Zh);
        json.WriteString("en", ground.Text.En);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is { } known ? Words.Of(known) : null;

    private static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Texts(Utf8JsonWriter json, string? name, IReadOnlyList<string> texts)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
