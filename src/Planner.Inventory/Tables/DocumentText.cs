using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Planner.Documents.Outlines;
using Planner.Documents.Text;

namespace Planner.Inventory.Tables;

/// <summary>A document made from tables, of which every line remembers the cell that it comes from.</summary>
internal sealed class DocumentText
{
    private const int Longest = 200 << 20;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StringBuilder _text = new();
    private readonly List<Place> _places = [];

    /// <summary>False when lines were left out because the whole would be too long.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Where each line comes from.</summary>
    public IReadOnlyList<Place> Places => _places;

    public void Line(string text, Place place)
    {
        IsWhole &= _text.Length + text.Length <= Longest;
        if (IsWhole)
        {
            _text.Append(text).Append('\n');
            _places.Add(place);
        }
    }

    public void Key(string key, string value, Place place) => Line($"\"{key}\": {value}", place);

    /// <summary>A value in the syntax of the document: numbers and truth values stand without quotes, where they are such.</summary>
    public static string Scalar(string text, FieldOutline field) =>
        field.Form!.Token is Token.Integer or Token.Number or Token.Boolean && field.Accepts(text) ? text : JsonSerializer.Serialize(text, Json);

    public override string ToString() => _text.ToString();
}
