using System.Text.Json.Nodes;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Reports.Assessments;

namespace Planner.Reports.Oscal;

/// <summary>What was seen of clauses at systems: the facts, where they come from, how they came, and until when they hold.</summary>
internal sealed class OscalObservation(ReportView view, string tool)
{
    private readonly Dictionary<Attachment, JsonObject> resources = [];

    /// <summary>The documents that the observations so far rest on, in the order in which they were met.</summary>
    public IEnumerable<JsonObject> Resources => resources.Values;

    /// <summary>A document with its hash.</summary>
    public static JsonObject Link(string name, string sha256) => new()
    {
        ["href"] = Uri.EscapeDataString(name),
        ["hashes"] = new JsonArray(new JsonObject { ["algorithm"] = "SHA-256", ["value"] = sha256 }),
    };

    /// <summary>The observation behind a verdict.</summary>
    public JsonObject Of(SystemGrade grade, ClauseVerdict verdict)
    {
        var facts = Braces.Facts(verdict.Facts);
        var observation = new JsonObject
        {
            ["uuid"] = OscalNames.Observation(view.Assessment, grade, verdict),
            ["title"] = $"{grade.System} {verdict.Clause}",
            ["description"] = VerdictText.Sentence(view, verdict),
            ["props"] = new JsonArray(
                OscalForm.Prop("verdict", Json.Words.Of(verdict.Verdict)), OscalForm.Prop("reason", verdict.Reason.Code),
                OscalForm.Prop("control-id", OscalForm.Control(grade.Standard, verdict.Clause)), OscalForm.Prop("facts-omitted", Wording.Number(verdict.FactsOmitted))),
            ["methods"] = new JsonArray([.. Methods(verdict.Facts).Select(method => JsonValue.Create(method))]),
            ["types"] = new JsonArray("control-objective"),
            ["origins"] = Origins(tool),
            ["subjects"] = new JsonArray(new JsonObject { ["subject-uuid"] = OscalNames.System(view.Subject, grade.System), ["type"] = "inventory-item", ["title"] = view.SystemTitle(grade.System) }),
        };
        observation.With("relevant-evidence", facts.Select(Evidence));
        observation["collected"] = OscalForm.Start(verdict.Facts.Min(fact => fact.CollectedAt) ?? view.Assessment.AsOf);
        return verdict.Facts.Min(fact => fact.ValidUntil) is { } until ? observation.Also("expires", OscalForm.End(until)) : observation;
    }

    /// <summary>The program saw it.</summary>
    public static JsonArray Origins(string tool) => [new JsonObject { ["actors"] = new JsonArray(new JsonObject { ["type"] = "tool", ["actor-uuid"] = tool }) }];

    private static IEnumerable<string> Methods(IReadOnlyList<FactUse> facts) =>
        facts.Where(fact => fact.Source is not null).Select(fact => Method(fact.Source!.Value)).DefaultIfEmpty("UNKNOWN").Distinct().Order(StringComparer.Ordinal);

    private static string Method(EvidenceSource source) => source switch
    {
        EvidenceSource.Declared => "INTERVIEW",
        EvidenceSource.Document or EvidenceSource.Imported => "EXAMINE",
        EvidenceSource.Observed or EvidenceSource.Drilled => "TEST",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "This source has no method."),
    };

    private JsonObject Evidence(FactUse fact)
    {
        var evidence = new JsonObject { ["description"] = VerdictText.Fact(view, fact) };
        (string Name, string? Value)[] props =
        [
            ("fact", fact.Path), ("value", fact.Value), ("source", fact.Source is { } source ? Json.Words.Of(source) : null),
            ("collected", fact.CollectedAt is { } day ? OscalForm.Day(day) : null), ("valid-until", fact.ValidUntil is { } until ? OscalForm.Day(until) : null),
        ];
        return evidence
            .With("props", props.Where(prop => prop.Value is not null).Select(prop => OscalForm.Prop(prop.Name, prop.Value!)))
            .With("links", Attachments(fact).Select(attachment => new JsonObject { ["href"] = "#" + Resource(attachment), ["rel"] = "reference", ["text"] = attachment.Name }));
    }

    private IEnumerable<Attachment> Attachments(FactUse fact) => view.Subject.EvidenceBehind is not { } behind || fact.Value is null
        ? []
        : fact.Inputs.SelectMany(behind).Select(entry => entry.Attachment).OfType<Attachment>().Distinct();

    private string Resource(Attachment attachment)
    {
        var uuid = StableUuid.Of("attachment", attachment.Sha256, attachment.Name);
        resources.TryAdd(attachment, new JsonObject
        {
            ["uuid"] = uuid,
            ["title"] = attachment.Name,
            ["rlinks"] = new JsonArray(Link(attachment.Name, attachment.Sha256)),
        });
        return uuid;
    }
}
