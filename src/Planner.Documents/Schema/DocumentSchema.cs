using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planner.Documents.Shapes;
using Planner.Documents.Text;

namespace Planner.Documents.Schema;

/// <summary>JSON Schema (2020-12) of a document, from the same shapes that the reader uses. An unknown value is an absent key, so null is not offered.</summary>
public sealed class DocumentSchema
{
    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);
    private readonly Func<MemberInfo, string?> _describe;
    private readonly Func<PropertyInfo, (double Least, double? Most)?> _range;

    private DocumentSchema(Func<MemberInfo, string?> describe, Func<PropertyInfo, (double Least, double? Most)?> range)
    {
        _describe = describe;
        _range = range;
    }

    /// <summary>The schema of a document type, as JSON text.</summary>
    /// <param name="id">The schema's own URI.</param>
    /// <param name="title">For people.</param>
    /// <param name="describe">What a type or property means; null where nothing is to be said.</param>
    /// <param name="range">The range of a numeric property, both ends inside; null where its type is all.</param>
    public static string Of<T>(Uri id, string title, Func<MemberInfo, string?> describe, Func<PropertyInfo, (double Least, double? Most)?> range)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(id);
        var schema = new DocumentSchema(describe, range);
        var root = schema.Reference(ShapeOf.Type(typeof(T)));
        var definitions = schema._definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value));
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = id.ToString(),
            ["title"] = title,
            ["$ref"] = root["$ref"]!.DeepClone(),
            ["$defs"] = new JsonObject(definitions),
        };
        return document.ToJsonString(Pretty) + "\n";
    }

    private JsonObject Reference(Shape shape) => shape switch
    {
        ListShape { IsListing: true } list => Listing(list),
        ListShape list => Plain(list),
        MapShape map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Reference(map.Value) },
        ScalarShape { Form.Pattern: null, Form.Words: null } scalar => Scalar(scalar.Form),
        ScalarShape scalar => Defined(scalar.Form is EnumForm ? scalar.Type.Name : NameOf(scalar), () => Scalar(scalar.Form, scalar.Type)),
        RecordShape record => Defined(record.Type.Name, () => Record(record, kind: null)),
        UnionShape union => Defined(union.Type.Name, () => Union(union)),
        _ => throw new InvalidOperationException($"No schema for {shape.Type}."),
    };

    /// <summary>Ids and hashes are texts, so their type does not name them.</summary>
    private static string NameOf(ScalarShape scalar) => scalar.Form switch
    {
        var form when form == TextForms.Id => "Id",
        var form when form == TextForms.Sha256 => "Sha256",
        _ => scalar.Type == typeof(TimeSpan) ? "Duration" : scalar.Type == typeof(DateOnly) ? "Date" : scalar.Type.Name,
    };

    private JsonObject Defined(string name, Func<JsonObject> make)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = null;
            _definitions[name] = make();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject Plain(ListShape list) => new() { ["type"] = "array", ["items"] = Reference(list.Item) };

    /// <summary>Two forms told apart by type, so that a validator reports what is wrong inside the form that was chosen.</summary>
    private JsonObject Listing(ListShape list) => new()
    {
        ["type"] = new JsonArray("array", "object"),
        ["if"] = new JsonObject { ["type"] = "array" },
        ["then"] = Plain(list),
        ["else"] = Marked(list),
    };

    private JsonObject Marked(ListShape list) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["partial"] = new JsonObject { ["type"] = "boolean" }, ["items"] = Plain(list) },
        ["required"] = new JsonArray("items"),
        ["additionalProperties"] = false,
    };

    private JsonObject Scalar(TextForm form, Type? type = null)
    {
        var schema = new JsonObject
        {
            ["type"] = form.Token switch
            {
                Token.Integer => "integer",
                Token.Number => "number",
                Token.Boolean => "boolean",
                Token.NumberOrText => new JsonArray("string", "number"),
                _ => "string",
            },
        };
        var said = form.Pattern is null || form.Words is not null ? type is null ? null : _describe(type) : $"{form.Noun}: {form.Example}";
        Add(schema, "description", said);
        Add(schema, "pattern", form.Pattern);
        Add(schema, "enum", form.Words is null ? null : new JsonArray([.. form.Words.Select(word => (JsonNode)word)]));
        if (form == TextForms.Duration)
        {
            schema["maximum"] = 0;
            schema["minimum"] = 0;
        }
        else if (form == TextForms.Ratio)
        {
            schema["minimum"] = 0;
        }

        return schema;
    }

    private JsonObject Record(RecordShape record, string? kind)
    {
        var (properties, required) = (new JsonObject(), record.Members.Where(member => member.Required).Select(member => (JsonNode)member.Key));
        if (kind is not null)
        {
            properties[UnionShape.KindKey] = new JsonObject { ["const"] = kind };
            required = required.Prepend(UnionShape.KindKey);
        }

        foreach (var member in record.Members)
        {
            properties[member.Key] = Property(member);
        }

        var schema = new JsonObject { ["type"] = "object" };
        Add(schema, "description", _describe(record.Type));
        schema["properties"] = properties;
        schema["required"] = new JsonArray([.. required]);
        schema["additionalProperties"] = false;
        return schema;
    }

    private JsonObject Property(Member member)
    {
        var schema = Reference(member.Shape);
        if (_range(member.Property) is { } range)
        {
            schema["minimum"] = range.Least;
            Add(schema, "maximum", range.Most);
        }

        var refers = member.Refers is null ? null : $" Refers to {member.Refers} by id.";
        Add(schema, "description", _describe(member.Property) is { } said ? said + refers : refers?.Trim());
        return schema;
    }

    private JsonObject Union(UnionShape union)
    {
        var schema = new JsonObject();
        Add(schema, "description", _describe(union.Type));
        schema["oneOf"] = new JsonArray([.. union.Cases.Select(pair => Record(pair.Value, pair.Key))]);
        return schema;
    }

    private static void Add(JsonObject schema, string key, JsonNode? value)
    {
        if (value is not null)
        {
            schema[key] = value;
        }
    }
}
