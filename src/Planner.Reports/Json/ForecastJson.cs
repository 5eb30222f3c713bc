using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planner.Model.Grading;

namespace Planner.Reports.Json;

/// <summary>Writes a forecast as <c>planner/forecast/v1</c>. Other programs read this: members are added, never renamed.</summary>
public static class ForecastJson
{
    /// <summary>Writes the whole document.</summary>
    public static void Write(GradeForecast forecast, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", "planner/forecast/v1");
            json.WriteString("from", Date(forecast.From));
            json.WriteString("until", Date(forecast.Until));
            json.WriteStartObject("estate");
            json.WriteString("sha256", forecast.EstateSha256);
            json.WriteEndObject();
            json.WriteStartArray("lapses");
            foreach (var lapse in forecast.Lapses)
            {
                Lapse(json, lapse);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Lapse(Utf8JsonWriter json, Lapse lapse)
    {
        json.WriteStartObject();
        json.WriteString("on", Date(lapse.On));
        json.WriteString("system", lapse.System);
        json.WriteString("standard", lapse.Standard);
        Fall(json, lapse.Level);
        json.WriteStartArray("elements");
        foreach (var element in lapse.Elements)
        {
            json.WriteStartObject();
            json.WriteString("id", element.Element);
            Fall(json, element.Level);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("clauses");
        foreach (var clause in lapse.Clauses)
        {
            Clause(json, clause);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Clause(Utf8JsonWriter json, ClauseVerdict clause)
    {
        json.WriteStartObject();
        json.WriteString("id", clause.Clause);
        json.WriteString("verdict", Words.Of(clause.Verdict));
        json.WriteString("reason", clause.Reason.Code);
        if (clause.Reason is Reason.NotProven notProven)
        {
            json.WriteStartArray("shortfalls");
            foreach (var shortfall in notProven.Shortfalls)
            {
                ClauseParts.Shortfall(json, shortfall);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("facts");
        foreach (var fact in clause.Facts)
        {
            ClauseParts.Fact(json, fact);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Fall(Utf8JsonWriter json, LevelFall fall)
    {
        json.WriteStartObject("level");
        json.WriteNumber("from", fall.From);
        json.WriteNumber("to", fall.To);
        json.WriteEndObject();
    }

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
