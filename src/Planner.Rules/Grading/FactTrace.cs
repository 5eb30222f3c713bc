using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Evidence;
using Planner.Rules.Language;
using Planner.Rules.Packs;
using Planner.Rules.Projection;

namespace Planner.Rules.Grading;

/// <summary>Follows the facts of one system after another back to the values of the estate they come from, and to the evidence behind those.</summary>
internal sealed class FactTrace(FactCatalogue catalogue, EstateIndex estate, DateOnly asOf)
{
    private readonly Dictionary<string, IReadOnlyList<InputTemplate>> templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<(string Path, bool IsStructure)>> inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Model.Grading.FactUse> uses = new(StringComparer.Ordinal);
    private TemplateNames? names;

    /// <summary>Begins a system.</summary>
    public void Begin(SystemRecord system)
    {
        names = new TemplateNames(estate, system, asOf);
        inputs.Clear();
        uses.Clear();
    }

    /// <summary>A fact as a report shows it: the weakest source, the oldest day and the earliest end among its inputs.</summary>
    public Model.Grading.FactUse Use(Language.FactUse fact)
    {
        // Only what is excluded differs from clause to clause, and that is shown as unknown like what is missing.
        if (!uses.TryGetValue(fact.Path, out var use) || (use.Value is null) != (fact.Value is null))
        {
            uses[fact.Path] = use = Traced(fact);
        }

        return use;
    }

    /// <summary>Whether the evidence behind all inputs of a fact counts.</summary>
    public bool IsCarried(Language.FactUse fact, EvidencePolicy policy) => Inputs(fact.Path).All(input => Admits(input.Path, input.IsStructure, policy));

    /// <summary>What keeps the values behind some facts from counting; each path once.</summary>
    public IReadOnlyList<EvidenceShortfall> Shortfalls(IEnumerable<Language.FactUse> facts, EvidencePolicy policy)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var shortfalls = new List<EvidenceShortfall>();
        foreach (var (path, isStructure) in facts.SelectMany(fact => Inputs(fact.Path)))
        {
            if (seen.Add(path) && !Admits(path, isStructure, policy))
            {
                shortfalls.Add(Shortfall(path, isStructure, estate.Evidence.Behind(path), policy));
            }
        }

        return shortfalls;
    }

    private bool Admits(string path, bool isStructure, EvidencePolicy policy) =>
        isStructure ? policy.AdmitsStructure(estate.Evidence.Behind(path)) : policy.Admits(estate.Evidence.Behind(path));

    private static EvidenceShortfall Shortfall(string path, bool isStructure, IReadOnlyList<EvidenceEntry> entries, EvidencePolicy policy)
    {
        var wanted = isStructure ? policy.ForStructure() : policy;
        var best = entries.MaxBy(entry => (wanted.Shortfall(entry) != Model.Grading.Shortfall.SourceTooWeak, entry.Source, entry.CollectedAt))!;
        return new EvidenceShortfall
        {
            Path = path,
            Kind = wanted.Shortfall(best)!.Value,
            Source = best.Source,
            CollectedAt = best.CollectedAt,
            ValidUntil = best.ValidUntil,
        };
    }

    private Model.Grading.FactUse Traced(Language.FactUse fact)
    {
        var from = Inputs(fact.Path);
        var behind = fact.Value is null && fact.State is not (FactState.Present or FactState.Partial) ? [] : from.SelectMany(input => estate.Evidence.Behind(input.Path)).ToList();
        return new Model.Grading.FactUse
        {
            Path = fact.Path,
            Value = Text(fact),
            Source = behind.Count == 0 ? null : behind.Min(entry => entry.Source),
            CollectedAt = behind.Count == 0 ? null : behind.Min(entry => entry.CollectedAt),
            ValidUntil = behind.Min(entry => entry.ValidUntil),
            Inputs = [.. from.Select(input => input.Path)],
        };
    }

    private IReadOnlyList<(string Path, bool IsStructure)> Inputs(string path)
    {
        if (!inputs.TryGetValue(path, out var found))
        {
            var fact = FactPath.Parse(path);
            found = [.. Templates(fact.Name).SelectMany(template => template.Paths(names!, fact.Ids).Select(filled => (filled, template.IsStructure))).Distinct()];
            inputs.Add(path, found);
        }

        return found;
    }

    private IReadOnlyList<InputTemplate> Templates(string name)
    {
        if (!templates.TryGetValue(name, out var parsed))
        {
            parsed = [.. (catalogue.Find(name)?.Inputs ?? []).Select(InputTemplate.Parse)];
            templates.Add(name, parsed);
        }

        return parsed;
    }

    private static string? Text(Language.FactUse fact) => fact.Value switch
    {
        null when fact.State == FactState.Partial => "partial",
        null when fact.State == FactState.Present => "present",
        _ => FactText.Of(fact.Value),
    };
}
