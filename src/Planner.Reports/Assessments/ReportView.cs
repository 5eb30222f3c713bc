using System.Text.RegularExpressions;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Reports.Assessments;

/// <summary>A subject as the sections look at it: in one language, with everything found by id.</summary>
internal sealed partial class ReportView
{
    /// <summary>Above this number of systems the sections keep to one line a gap.</summary>
    private const int LargeEstate = 60;

    private readonly Dictionary<string, StandardPack> packs;
    private readonly Dictionary<(string Standard, string Clause), Clause> clauses;

    public ReportView(AssessmentSubject subject, Language language)
    {
        Subject = subject;
        Language = language;
        Say = new Wording(language);
        packs = subject.Standards.ToDictionary(pack => pack.Id, StringComparer.Ordinal);
        clauses = subject.Standards.SelectMany(pack => pack.Clauses.Select(clause => (pack.Id, clause))).ToDictionary(pair => (pair.Id, pair.clause.Id), pair => pair.clause);
        SystemIds = [.. subject.Assessment.Systems.Select(grade => grade.System).Distinct(StringComparer.Ordinal)];
        if (subject.Assessment.Standards.FirstOrDefault(use => !packs.ContainsKey(use.Id)) is { } missing)
        {
            throw new ArgumentException($"The assessment used {missing.Id}, and the subject does not hold its pack.", nameof(subject));
        }
    }

    public AssessmentSubject Subject { get; }

    public Assessment Assessment => Subject.Assessment;

    public Wording Say { get; }

    public Language Language { get; }

    public IReadOnlyList<string> SystemIds { get; }

    public bool IsLarge => SystemIds.Count > LargeEstate;

    /// <summary>The editions in the order of the assessment.</summary>
    public IEnumerable<StandardPack> Packs => Assessment.Standards.Select(use => packs[use.Id]);

    public StandardPack Pack(string id) => packs[id];

    public IReadOnlyList<SystemGrade> GradesBy(StandardPack pack) => [.. Assessment.Systems.Where(grade => grade.Standard == pack.Id)];

    public Clause Clause(string standard, string id) => clauses.TryGetValue((standard, id), out var clause)
        ? clause
        : throw new InvalidOperationException($"The assessment speaks of clause {id}, which the pack {standard} does not hold.");

    /// <summary>Whether less is proven than is required.</summary>
    public static bool IsBelow(SystemGrade grade) => grade.Levels.Proven < grade.Required;

    /// <summary>The level that gaps are counted against: the required one, else the first that is not proven.</summary>
    public int Target(SystemGrade grade) =>
        grade.Required ?? Pack(grade.Standard).Levels.Select(level => level.Level).Order().Cast<int?>().FirstOrDefault(level => level > grade.Levels.Proven) ?? grade.Levels.Proven;

    /// <summary>Name and id.</summary>
    public string SystemTitle(string id) => Subject.Systems.GetValueOrDefault(id)?.Name is { } name ? $"{name} {id}" : id;

    public static string Anchor(string system) => "system-" + system;

    /// <summary>What a fact is called, by its path or its catalogue name; null when it has no name.</summary>
    public string? FactName(string path) => Subject.FactNames.GetValueOrDefault(CatalogueName(path)) is { } words ? Say.Of(words) : null;

    /// <summary>A path without <c>size(…)</c> and without ids: the name in the catalogue.</summary>
    private static string CatalogueName(string path)
    {
        var text = path.StartsWith("size(", StringComparison.Ordinal) && path.EndsWith(')') ? path[5..^1] : path;
        return Ids().Replace(text, "");
    }

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}
