using System.Text.Json;
using System.Text.Json.Serialization;
using Planner.Simulation.Laws;

namespace Planner.Simulation.Hazards;

/// <summary>The default hazards that come with the product, each with its source. Every rate can be replaced for a site: <c>hazard with { Rate = … }</c>.</summary>
public static class HazardCatalogue
{
    private const string Resource = "hazards.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>All default hazards, in the order of the file: from small to wide.</summary>
    public static IReadOnlyList<Hazard> Defaults { get; } = Read();

    /// <summary>The default hazard with this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Hazard Default(string id) => Defaults.FirstOrDefault(hazard => hazard.Id == id)
        ?? throw new ArgumentException($"there is no default hazard '{id}', only {string.Join(", ", Defaults.Select(hazard => hazard.Id))}", nameof(id));

    private static IReadOnlyList<Hazard> Read()
    {
        using var stream = typeof(HazardCatalogue).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the program lacks its resource {Resource}");
        var file = JsonSerializer.Deserialize<HazardFile>(stream, Options) ?? throw new JsonException($"{Resource} is empty");
        return [.. file.Hazards.Select(row => row.ToHazard())];
    }

    private sealed record HazardFile(string Format, IReadOnlyList<HazardRow> Hazards);

    private sealed record HazardRow(
        string Id, string NameZh, string NameEn, string Unit, HazardClass Class, HazardScope Scope, HazardEffect Effect, double PerYear,
        LawRow Duration, LawRow? Undiscovered, string Source, SourceTrust Trust)
    {
        public Hazard ToHazard() => new(
            Id, NameZh, NameEn, Unit, Class, Scope, Effect, new(PerYear), Duration.ToLaw(Id), Undiscovered?.ToLaw(Id), Source, Trust);
    }

    private sealed record LawRow(
        string Law, TimeSpan? Value, TimeSpan? Low, TimeSpan? High, TimeSpan? Mean, TimeSpan? Median, double? Variation, double? Sigma, double? Shape)
    {
        public DurationLaw ToLaw(string id) => this switch
        {
            { Law: "fixed", Value: { } value } => new FixedDuration(value),
            { Law: "uniform", Low: { } low, High: { } high } => new UniformDuration(low, high),
            { Law: "exponential", Mean: { } mean } => new ExponentialDuration(mean),
            { Law: "lognormal", Mean: { } mean, Variation: { } variation } => new LognormalDuration(mean, variation),
            { Law: "lognormal", Median: { } median, Sigma: { } sigma } => LognormalDuration.FromMedian(median, sigma),
            { Law: "gamma", Mean: { } mean, Shape: { } shape } => new GammaDuration(mean, shape),
            _ => throw new JsonException($"hazard '{id}': the law '{Law}' is unknown or lacks a parameter"),
        };
    }
}
