using System.Globalization;
using Planner.Documents.Text;
using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Evidence;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Rules.Grading;

/// <summary>Follows a fact back to the values of the estate it comes from, and to the evidence behind them.</summary>
internal sealed class FactTrace(FactCatalogue catalogue, EstateIndex estate)
{
    /// <summary>A fact as a report shows it: the weakest source, the oldest day and the earliest end among its inputs.</summary>
    public Model.Grading.FactUse Use(SystemRecord system, Language.FactUse fact)
    {
        var inputs = Inputs(system, fact.Path);
        var behind = fact.Value is null ? [] : inputs.SelectMany(estate.Evidence.Behind).ToList();
        return new Model.Grading.FactUse
        {
            Path = fact.Path,
            Value = Text(fact.Value),
            Source = behind.Count == 0 ? null : behind.Min(entry => entry.Source),
            CollectedAt = behind.Count == 0 ? null : behind.Min(entry => entry.CollectedAt),
            ValidUntil = behind.Min(entry => entry.ValidUntil),
            Inputs = inputs,
        };
    }

    /// <summary>What keeps the values behind some facts from counting; each path once.</summary>
    public IReadOnlyList<EvidenceShortfall> Shortfalls(SystemRecord system, IEnumerable<string> facts, EvidencePolicy policy) =>
    [
        .. from input in facts.SelectMany(fact => Inputs(system, fact)).Distinct(StringComparer.Ordinal)
           let entries = estate.Evidence.Behind(input)
           where !policy.Admits(entries)
           let best = entries.MaxBy(entry => (policy.Shortfall(entry) != Shortfall.SourceTooWeak, entry.Source, entry.CollectedAt))
           select new EvidenceShortfall
           {
               Path = input,
               Kind = policy.Shortfall(best)!.Value,
               Source = best.Source,
               CollectedAt = best.CollectedAt,
               ValidUntil = best.ValidUntil,
           },
    ];

    /// <summary>The catalogue fact of a path; null for parameters.</summary>
    public FactEntry? Entry(string path) => catalogue.Find(FactPath.Parse(path).Name);

    private List<string> Inputs(SystemRecord system, string path)
    {
        var fact = FactPath.Parse(path);
        return catalogue.Find(fact.Name) is { } entry
            ? [.. entry.Inputs.Select(template => Fill(template, system, fact.Ids)).OfType<string>().SelectMany(filled => Spread(filled, system)).Distinct(StringComparer.Ordinal)]
            : [];
    }

    private static string? Fill(string template, SystemRecord system, IReadOnlyList<string> ids)
    {
        var text = template
            .Replace("{system}", system.Id, StringComparison.Ordinal)
            .Replace("{primarySite}", system.PrimarySite, StringComparison.Ordinal)
            .Replace("{standbySite}", system.Standby?.Site, StringComparison.Ordinal)
            .Replace("{plan}", system.RecoveryPlan, StringComparison.Ordinal);
        for (var index = 0; index < ids.Count; index++)
        {
            text = text.Replace($"{{{index.ToString(CultureInfo.InvariantCulture)}}}", ids[index], StringComparison.Ordinal);
        }

        // A reference that is unknown leaves an empty segment: there is no such value.
        return text.Contains("//", StringComparison.Ordinal) || text.Contains('{', StringComparison.Ordinal) ? null : text;
    }

    /// <summary>A star stands for every exercise that names the system, for every site, or else for the list as a whole.</summary>
    private IEnumerable<string> Spread(string path, SystemRecord system)
    {
        const string Exercises = "exercises/*/";
        const string Sites = "sites/*/";
        if (path.StartsWith(Exercises, StringComparison.Ordinal))
        {
            return estate.ExercisesOf(system.Id).Select(exercise => $"exercises/{exercise.Id}/{path[Exercises.Length..]}");
        }

        if (path.StartsWith(Sites, StringComparison.Ordinal))
        {
            return (estate.Estate.Sites?.Items ?? []).Select(site => $"sites/{site.Id}/{path[Sites.Length..]}");
        }

        var star = path.IndexOf("/*", StringComparison.Ordinal);
        return [star < 0 ? path : path[..star]];
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        TimeSpan { Ticks: < 0 } span => "-" + TextForms.Duration.Format(-span),
        TimeSpan span => TextForms.Duration.Format(span),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
