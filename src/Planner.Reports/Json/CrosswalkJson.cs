using System.Text.Encodings.Web;
using System.Text.Json;
using Planner.Model.Standards;

namespace Planner.Reports.Json;

/// <summary>Writes a crosswalk as <c>planner/crosswalk/v1</c>. Other programs read this: members are added, never renamed.</summary>
public static class CrosswalkJson
{
    /// <summary>Writes the document.</summary>
    /// <param name="packs">The editions.</param>
    /// <param name="topics">Their correspondences.</param>
    /// <param name="facts">The facts they ask for.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(IReadOnlyList<StandardPack> packs, IReadOnlyList<CrosswalkTopic> topics, IReadOnlyList<FactClauses> facts, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("format", "planner/crosswalk/v1");
        Array(json, "standards", packs, pack =>
        {
            json.WriteString("id", pack.Id);
            json.WriteString("number", pack.Number);
            json.WriteString("sha256", pack.Sha256);
        });
        Array(json, "topics", topics, topic =>
        {
            json.WriteString("id", topic.Id);
            Text(json, "name", topic.Name);
            json.WriteString("basis", Words.Of(topic.Basis));
            json.WriteStartArray("sources");
            foreach (var source in topic.Sources)
            {
                json.WriteStringValue(source);
            }

            json.WriteEndArray();
            Clauses(json, topic.Clauses);
        });
        Array(json, "facts", facts, fact =>
        {
            json.WriteString("fact", fact.Fact);
            if (fact.Label is { } label)
            {
                Text(json, "label", label);
            }

            Clauses(json, fact.Clauses);
        });
        json.WriteEndObject();
    }

    private static void Clauses(Utf8JsonWriter json, IReadOnlyList<ClauseSet> sets) => Array(json, "clauses", sets, set =>
    {
        json.WriteString("standard", set.Standard);
        json.WriteStartArray("ids");
        foreach (var id in set.Ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    });

    private static void Text(Utf8JsonWriter json, string name, Model.Standards.Words words)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", words.Zh);
        json.WriteString("en", words.En);
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
