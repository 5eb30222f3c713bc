using Planner.Model.Findings;
using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>A pack with what was brought: clauses take the place of those with their ids, new ones stand at the end, and what may be claimed is decided anew.</summary>
internal sealed class PackMerge
{
    private readonly Dictionary<string, ClauseEntry> before;
    private readonly Claim? wished;

    public PackMerge(PackText text, IReadOnlyList<BroughtFile> brought, IReadOnlyList<ClauseEntry> entries)
    {
        before = text.Entries.DistinctBy(entry => entry.Id, StringComparer.Ordinal).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        var placed = entries.Where(entry => before.ContainsKey(entry.Id)).ToLookup(entry => entry.Id, StringComparer.Ordinal);
        Entries = [.. text.Entries.SelectMany(entry => placed.Contains(entry.Id) ? placed[entry.Id] : [entry]), .. entries.Where(entry => !before.ContainsKey(entry.Id))];
        wished = brought.Select(file => file.Claim).LastOrDefault(claim => claim is not null);
        Head = text.Head with
        {
            Extends = null,
            Levels = [.. Joined(text.Head.Levels, brought.SelectMany(file => file.Levels), level => level.Level).OrderBy(level => level.Level)],
            Elements = Joined(text.Head.Elements, brought.SelectMany(file => file.Elements), element => element.Id),
            Parameters = Joined(text.Head.Parameters, brought.SelectMany(file => file.Parameters), parameter => parameter.Id),
            ClauseCount = Entries.Count,
            Claim = IsComplete && wished == Claim.Level ? Claim.Level : HasLevels ? Claim.KeyIndicators : Claim.Nothing,
            Coverage = Covered(text.Head.Coverage),
        };
    }

    /// <summary>The head with the new count, claim and coverage.</summary>
    public PackFile Head { get; }

    /// <summary>The clauses.</summary>
    public IReadOnlyList<ClauseEntry> Entries { get; }

    private bool HasLevels => Entries.Any(IsGraded);

    /// <summary>Nothing is known by its title alone, and some clause is of a level.</summary>
    private bool IsComplete => HasLevels && Entries.All(entry => entry.Verification != VerificationStatus.Placeholder);

    /// <summary>The clause as it was; null when it is new.</summary>
    public ClauseEntry? Was(string id) => before.GetValueOrDefault(id);

    /// <summary>What is wrong with the wish for a claim.</summary>
    public List<Finding> Findings(string source)
    {
        if (wished is null || wished == Head.Claim)
        {
            return [];
        }

        var open = Entries.Where(entry => entry.Verification == VerificationStatus.Placeholder).Select(entry => entry.Id).ToList();
        var why = wished != Claim.Level ? $"what is there allows '{Head.Claim}'" : HasLevels ? $"of {string.Join(", ", open)} only the title is known" : "no clause belongs to a level";
        return [new Finding(PackCodes.Claimed.Code, $"The claim '{wished}' cannot be made: {why}.") { File = source, Path = "claim", Hint = "leave claim out, or bring the rest" }];
    }

    private bool IsGraded(ClauseEntry entry)
    {
        var whole = entry.As is { } other && Entries.FirstOrDefault(known => known.Id == other) is { } found ? entry.With(found) : entry;
        return whole is { Check: not null, Level: not null, Role: null or ClauseRole.Level };
    }

    private Words Covered(Words was)
    {
        var open = Entries.Count(entry => entry.Verification == VerificationStatus.Placeholder);
        return new Words(
            $"本机导入了条文：共 {Entries.Count} 条，其中 {open} 条仍只有标题。导入者对措辞和检查式负责。导入前：{was.Zh}",
            $"Clauses were imported on this machine: {Entries.Count} in all, {open} of them still titles alone. Whoever imported them answers for wording and checks. Before that: {was.En}");
    }

    private static List<T> Joined<T, TKey>(IEnumerable<T> old, IEnumerable<T> added, Func<T, TKey> key)
        where TKey : notnull
    {
        var byKey = new OrderedDictionary<TKey, T>();
        foreach (var item in old.Concat(added))
        {
            byKey[key(item)] = item;
        }

        return [.. byKey.Values];
    }
}
