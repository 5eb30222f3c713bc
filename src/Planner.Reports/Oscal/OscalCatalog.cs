using System.Globalization;
using System.Text.Json.Nodes;
using Planner.Model.Standards;

namespace Planner.Reports.Oscal;

/// <summary>Writes a pack as an OSCAL 1.0.6 catalog: a group an element, a control a clause, a parameter for each number that the product chose.</summary>
public static class OscalCatalog
{
    /// <summary>Writes it. Same input, same bytes.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="exported">When it is exported.</param>
    /// <param name="program">Program and version.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(StandardPack pack, DateTimeOffset exported, string program, Stream stream) => OscalForm.Write("catalog", Document(pack, exported, program), stream);

    private static JsonObject Document(StandardPack pack, DateTimeOffset exported, string program)
    {
        var catalog = new JsonObject
        {
            ["uuid"] = StableUuid.Of("catalog", pack.Sha256),
            ["metadata"] = OscalForm.Metadata($"{pack.Number} {pack.Title.Zh} / {pack.Title.En}", exported, pack.Sha256, Head(pack, program)),
        };
        catalog["metadata"]!["remarks"] = $"{pack.Coverage.Zh}\n\n{pack.Coverage.En}";
        return catalog.With("params", pack.Parameters.Select(parameter => Parameter(pack, parameter))).With("groups", pack.Elements.Select(element => Group(pack, element)));
    }

    /// <summary>What a document says of the pack it is made from.</summary>
    internal static IEnumerable<JsonNode> Head(StandardPack pack, string program) =>
    [
        OscalForm.Prop("program", program), OscalForm.Prop("standard", pack.Id), OscalForm.Prop("pack-sha256", pack.Sha256),
        OscalForm.Prop("edition-status", Json.Words.Of(pack.Status)), OscalForm.Prop("claim", Json.Words.Of(pack.Claim)),
    ];

    private static JsonObject Parameter(StandardPack pack, Parameter parameter) => new()
    {
        ["id"] = OscalForm.Parameter(pack.Id, parameter.Id),
        ["props"] = new JsonArray(OscalForm.Prop("chosen-by", "planner"), OscalForm.Prop("type", parameter.Type)),
        ["label"] = parameter.Id,
        ["guidelines"] = new JsonArray(new JsonObject { ["prose"] = parameter.Meaning.Zh }, new JsonObject { ["prose"] = parameter.Meaning.En }),
        ["values"] = new JsonArray(OscalForm.Line(parameter.Value)),
    };

    private static JsonObject Group(StandardPack pack, Element element) => new JsonObject
    {
        ["id"] = $"{OscalForm.Token(pack.Id)}_grp_{OscalForm.Token(element.Id)}",
        ["class"] = "element",
        ["title"] = $"{element.Name.Zh} / {element.Name.En}",
        ["props"] = new JsonArray(OscalForm.Known("label", element.Id)),
    }.With("controls", pack.Clauses.Where(clause => clause.Element == element.Id).Select(clause => Control(pack, clause)));

    private static JsonObject Control(StandardPack pack, Clause clause)
    {
        var id = OscalForm.Control(pack.Id, clause.Id);
        var control = new JsonObject { ["id"] = id, ["class"] = "clause", ["title"] = $"{clause.Id} {clause.Requires.Zh} / {clause.Requires.En}" };
        return control.With("props", Props(clause)).With("parts", Parts(pack, clause));
    }

    private static IEnumerable<JsonNode> Props(Clause clause) =>
    [
        OscalForm.Known("label", clause.Id),
        .. clause.Level is { } level ? [OscalForm.Prop("level", level.ToString(CultureInfo.InvariantCulture))] : Array.Empty<JsonNode>(),
        OscalForm.Prop("role", Json.Words.Of(clause.Role)),
        OscalForm.Prop("verification", Json.Words.Of(clause.Verification)),
        OscalForm.Prop("kind", Json.Words.Of(clause.Kind)),
        .. clause.Evidence.Sources.Select(source => OscalForm.Prop("evidence-source", Json.Words.Of(source))),
        .. clause.Evidence.MaxAge is { } age ? [OscalForm.Prop("evidence-max-age-days", age.TotalDays.ToString(CultureInfo.InvariantCulture))] : Array.Empty<JsonNode>(),
        .. clause.Sources.Select(source => OscalForm.Prop("text-source", source)),
    ];

    private static IEnumerable<JsonNode> Parts(StandardPack pack, Clause clause)
    {
        var statement = OscalForm.Statement(pack.Id, clause.Id);
        yield return new JsonObject { ["id"] = statement, ["name"] = "statement", ["parts"] = OscalForm.Both(clause.Requires, statement) };
        foreach (var (remedy, index) in clause.Remedies.Select((remedy, index) => (remedy, index + 1)))
        {
            var guidance = $"{OscalForm.Control(pack.Id, clause.Id)}_gdn.{index.ToString(CultureInfo.InvariantCulture)}";
            yield return new JsonObject { ["id"] = guidance, ["name"] = "guidance", ["parts"] = OscalForm.Both(remedy, guidance) };
        }

        if (clause.Check is { } check)
        {
            yield return new JsonObject
            {
                ["id"] = OscalForm.Control(pack.Id, clause.Id) + "_chk",
                ["name"] = "check",
                ["ns"] = OscalForm.Own,
                ["props"] = new JsonArray([.. Conditions(clause)]),
                ["prose"] = check,
            };
        }
    }

    private static IEnumerable<JsonNode> Conditions(Clause clause) =>
    [
        OscalForm.Prop("language", "cel"),
        .. clause.When is { } when ? [OscalForm.Prop("when", when)] : Array.Empty<JsonNode>(),
        .. clause.Over is { } over ? [OscalForm.Prop("over", over)] : Array.Empty<JsonNode>(),
    ];
}
