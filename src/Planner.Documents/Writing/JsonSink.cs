using System.Text.Json;
using Planner.Documents.Text;

namespace Planner.Documents.Writing;

/// <summary>Writes JSON.</summary>
internal sealed class JsonSink(Utf8JsonWriter json) : IDocumentSink
{
    public void BeginRecord(bool isEmpty) => json.WriteStartObject();

    public void Key(string key) => json.WritePropertyName(key);

    public void EndRecord() => json.WriteEndObject();

    public void BeginList(bool isEmpty, bool isFlat) => json.WriteStartArray();

    public void EndList() => json.WriteEndArray();

    public void Scalar(string text, TextForm form)
    {
        if (form.Token is Token.Text or Token.NumberOrText)
        {
            json.WriteStringValue(text);
        }
        else
        {
            json.WriteRawValue(text);
        }
    }
}
