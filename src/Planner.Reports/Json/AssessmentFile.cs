using System.Globalization;
using System.Text.Json;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Reports.Json;

/// <summary>Reads <c>planner/assessment/v1</c> back, as far as the document holds an assessment. Members that it does not know are passed over: a later program may add some.</summary>
public static class AssessmentFile
{
    /// <summary>Code of the finding that a document is no assessment.</summary>
    public const string Code = "CMP002";

    /// <summary>The assessment, or why the document is none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="file">Its name, for findings.</param>
    public static Outcome<Assessment> Read(ReadOnlyMemory<byte> text, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Outcome<Assessment>.Of(Assessment(document.RootElement));
        }
        catch (JsonException failure)
        {
            return Refused(file, $"The document is no JSON: {failure.Message}", (int?)failure.LineNumber + 1, (int?)failure.BytePositionInLine + 1);
        }
        catch (Exception failure) when (failure is KeyNotFoundException or InvalidOperationException or FormatException or OverflowException)
        {
            return Refused(file, $"The document is no assessment: {failure.Message}", 1, 1);
        }
    }

    private static Outcome<Assessment> Refused(string file, string message, int? line, int? column) =>
        Outcome<Assessment>.Refused([new Finding(Code, message) { File = file, Line = line, Column = column, Hint = "give what 'planner assess --json' wrote" }]);

    private static Assessment Assessment(JsonElement root) => new()
    {
        AsOf = Day(root.GetProperty("asOf"))!.Value,
        AssessedAt = root.GetProperty("assessedAt").GetDateTimeOffset(),
        Program = Text(root, "program"),
        EstateSha256 = Text(root.GetProperty("estate"), "sha256"),
        OverlaysSha256 = [.. List(root, "overlays").Select(overlay => Text(overlay, "sha256"))],
        Standards = [.. List(root, "standards").Select(use => new StandardUse { Id = Text(use, "id"), Status = Word<EditionStatus>(use, "status"), Sha256 = Text(use, "sha256") })],
        Missing = [.. List(root, "missing").Select(missing => new MissingFact
        {
            Fact = Text(missing, "fact"), Unit = missing.GetProperty("unit").GetString(), Systems = missing.GetProperty("systems").GetInt32(), Clauses = Texts(missing, "clauses"),
        })],
        Systems = [.. List(root, "systems").Select(System)],
    };

    private static SystemGrade System(JsonElement grade)
    {
        var (level, tier) = (grade.GetProperty("level"), grade.GetProperty("tier"));
        return new SystemGrade
        {
            System = Text(grade, "id"),
            Standard = Text(grade, "standard"),
            Levels = Levels(level),
            Basis = Word<VerificationStatus>(level, "basis"),
            Required = Number(grade, "required"),
            Tier = new TierGrade { Achieved = WordOrNull<Tier>(tier, "achieved"), Claimed = WordOrNull<Tier>(tier, "claimed"), Required = WordOrNull<Tier>(tier, "required") },
            Elements = [.. List(grade, "elements").Select(element => new ElementGrade { Element = Text(element, "id"), Levels = Levels(element) })],
            Clauses = [.. List(grade, "clauses").Select(Clause)],
            Gaps = [.. List(grade, "gaps").Select(gap => new Gap { Clause = Text(gap, "clause"), Kind = Word<GapKind>(gap, "kind"), Remedies = [.. List(gap, "remedies").Select(Both)] })],
        };
    }

    private static ClauseVerdict Clause(JsonElement clause) => new()
    {
        Clause = Text(clause, "id"),
        Element = Text(clause, "element"),
        Level = Number(clause, "level"),
        Role = WordOrNull<ClauseRole>(clause, "role") ?? ClauseRole.Level,
        Verdict = Word<Verdict>(clause, "verdict"),
        Reason = Reason(clause),
        Facts = [.. List(clause, "facts").Select(Fact)],
        FactsOmitted = Number(clause, "factsOmitted") ?? 0,
        Parts = clause.TryGetProperty("parts", out _) ? Texts(clause, "parts") : [],
    };

    /// <summary>Which facts are missing stands in the document once for all clauses, not here.</summary>
    private static Reason Reason(JsonElement clause) => Text(clause, "reason") switch
    {
        "decided" => new Reason.Decided(),
        "missing-facts" => new Reason.MissingFacts([]),
        "not-proven" => new Reason.NotProven([.. List(clause, "shortfalls").Select(Shortfall)]) { Omitted = Number(clause, "shortfallsOmitted") ?? 0 },
        "applicability-unknown" => new Reason.ApplicabilityUnknown([]),
        "placeholder" => new Reason.Placeholder(),
        var other => throw new FormatException($"'{other}' is no reason."),
    };

    private static FactUse Fact(JsonElement fact) => new()
    {
        Path = Text(fact, "path"),
        Value = fact.GetProperty("value").GetString(),
        Source = WordOrNull<EvidenceSource>(fact, "source"),
        CollectedAt = Day(fact.GetProperty("collectedAt")),
    };

    private static EvidenceShortfall Shortfall(JsonElement shortfall) => new()
    {
        Path = Text(shortfall, "path"),
        Kind = Word<Shortfall>(shortfall, "kind"),
        Source = Word<EvidenceSource>(shortfall, "source"),
        CollectedAt = Day(shortfall.GetProperty("collectedAt"))!.Value,
        ValidUntil = shortfall.TryGetProperty("validUntil", out var until) ? Day(until) : null,
    };

    private static Levels Levels(JsonElement levels) => new(levels.GetProperty("proven").GetInt32(), levels.GetProperty("claimed").GetInt32(), levels.GetProperty("possible").GetInt32());

    private static Model.Standards.Words Both(JsonElement words) => new(Text(words, "zh"), Text(words, "en"));

    private static IReadOnlyList<string> Texts(JsonElement holder, string name) => [.. List(holder, name).Select(item => item.GetString() ?? throw new FormatException($"'{name}' holds no text."))];

    private static JsonElement.ArrayEnumerator List(JsonElement holder, string name) => holder.GetProperty(name).EnumerateArray();

    private static string Text(JsonElement holder, string name) => holder.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is no text.");

    private static int? Number(JsonElement holder, string name) => holder.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetInt32() : null;

    private static DateOnly? Day(JsonElement day) => day.GetString() is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static T Word<T>(JsonElement holder, string name)
        where T : struct, Enum => WordOrNull<T>(holder, name) ?? throw new FormatException($"'{name}' says nothing.");

    private static T? WordOrNull<T>(JsonElement holder, string name)
        where T : struct, Enum
    {
        if (!holder.TryGetProperty(name, out var value) || value.GetString() is not { } word)
        {
            return null;
        }

        var known = Enum.GetValues<T>().Where(one => Words.Of(one) == word).ToList();
        return known.Count > 0 ? known[0] : throw new FormatException($"'{word}' is not known as '{name}'.");
    }
}
