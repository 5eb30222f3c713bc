using System.Security.Cryptography;
using System.Text;
using Planner.Documents;
using Planner.Documents.Text;
using Planner.Model.Findings;
using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>Reads one pack from its folder: <c>pack.yaml</c> and <c>clauses/*.yaml</c> in the order of their names, after the pack it extends.</summary>
/// <param name="folders">The folders of all packs, by id.</param>
/// <param name="id">Which pack; one of them.</param>
internal sealed class PackReader(IReadOnlyDictionary<string, string> folders, string id)
{
    private readonly List<Finding> findings = [];
    private readonly Dictionary<ClauseEntry, (string File, int Index)> places = new(ReferenceEqualityComparer.Instance);
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private string Folder => folders[id];

    private bool HasErrors => findings.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>The pack, or everything that is wrong with it.</summary>
    public Outcome<Pack> Read()
    {
        using (hash)
        {
            var text = Text();
            return text is null || HasErrors ? Outcome<Pack>.Refused(findings) : Compile(text);
        }
    }

    /// <summary>What the files say, the pack it extends included, or everything that is wrong with them as text.</summary>
    public Outcome<PackText> ReadText()
    {
        using (hash)
        {
            var text = Text();
            return text is null || HasErrors ? Outcome<PackText>.Refused(findings) : Outcome<PackText>.Of(text, findings);
        }
    }

    private PackText? Text()
    {
        var own = Text(Folder);
        if (own?.Head.Extends is not { } other)
        {
            return own;
        }

        if (!folders.TryGetValue(other, out var folder))
        {
            Find($"The pack extends '{other}', which is not there.", Suggestion.For(other, folders.Keys) is { } near ? $"did you mean '{near}'?" : null);
            return null;
        }

        var extended = Text(folder);
        if (extended?.Head.Extends is not null)
        {
            Find($"The pack extends '{other}', which itself extends a pack.", "name the pack where the clauses stand");
        }

        return extended is null ? null : own.After(extended);
    }

    private PackText? Text(string folder)
    {
        var head = ReadFile<PackFile>(Path.Combine(folder, "pack.yaml"), draft => Checks.Head(draft));
        var clauses = Path.Combine(folder, "clauses");
        IReadOnlyList<ClauseEntry> entries = [.. Files(clauses).SelectMany(Entries)];
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        if (head is not null && head.Id != name)
        {
            findings.Add(new Finding(PackCodes.UnknownName.Code, $"The pack calls itself '{head.Id}' and lies in the folder '{name}'.") { File = Path.Combine(folder, "pack.yaml"), Hint = "the folder has the pack's id as its name" });
        }

        return head is null ? null : new PackText(head, entries);
    }

    /// <summary>The files of a folder, in the order of their names.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : [];

    private IReadOnlyList<ClauseEntry> Entries(string file)
    {
        var entries = ReadFile<ClauseFile>(file, null)?.Clauses ?? [];
        for (var index = 0; index < entries.Count; index++)
        {
            places[entries[index]] = (file, index);
        }

        return entries;
    }

    private IEnumerable<Finding> Placed(IEnumerable<(ClauseEntry Entry, FindingCode Code, string Message, string? Hint)> marks)
    {
        var files = new Dictionary<string, MarkedFile<ClauseFile>>(StringComparer.Ordinal);
        foreach (var (entry, code, message, hint) in marks)
        {
            // What is taken over from another pack is a copy of what was read there.
            var (path, index) = places.TryGetValue(entry, out var place) ? place : places.First(read => read.Key.Id == entry.Id).Value;
            var file = files.TryGetValue(path, out var known) ? known : files[path] = new MarkedFile<ClauseFile>(path);
            file.Report(NodePath.Root.Member("clauses").Item(index, entry.Id), code, message, hint);
        }

        return files.Values.SelectMany(file => file.Findings());
    }

    private T? ReadFile<T>(string path, Action<Draft<T>>? check)
        where T : class
    {
        if (!File.Exists(path))
        {
            findings.Add(new Finding(DocumentCodes.NotReadable.Code, "The pack has no such file.") { File = path });
            return null;
        }

        // Name and length go into the hash too, so that text cannot move from one file to another unseen.
        var bytes = File.ReadAllBytes(path);
        var name = Path.GetRelativePath(Folder, path).Replace('\\', '/');
        hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
        hash.AppendData(bytes);
        using var stream = new MemoryStream(bytes);
        var read = DocumentReader.Read(stream, path, check);
        findings.AddRange(read.Findings);
        return read.Value;
    }

    private Outcome<Pack> Compile(PackText text)
    {
        var compiler = new PackCompiler(text.Head, text.Entries);
        var clauses = compiler.Compile();
        findings.AddRange(compiler.Findings);
        var floors = new FloorCompiler(text.Head, text.Entries, Path.Combine(Folder, "pack.yaml"), findings).Compile();
        findings.AddRange(Placed(compiler.Marks));
        return HasErrors
            ? Outcome<Pack>.Refused(findings)
            : Outcome<Pack>.Of(new Pack(Standard(text.Head, clauses, floors), clauses, floors), findings);
    }

    private StandardPack Standard(PackFile head, IReadOnlyList<PackClause> clauses, IReadOnlyList<PackFloor> floors) => new()
    {
        Id = head.Id,
        Title = head.Title,
        Number = head.Number,
        Status = head.Status,
        SupersededBy = head.SupersededBy,
        SupersededOn = head.SupersededOn,
        StillBinds = head.StillBinds,
        Extends = head.Extends,
        Organisations = head.Organisations,
        ImportanceMatrix = head.ImportanceMatrix,
        Claim = head.Claim,
        Covers = head.Covers,
        Coverage = head.Coverage,
        Levels = head.Levels,
        Elements = head.Elements,
        Parameters = head.Parameters,
        Objectives = head.Objectives,
        Floors = [.. floors.Select(floor => floor.Floor)],
        Clauses = [.. clauses.Select(clause => clause.Clause)],
        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset()),
    };

    private void Find(string message, string? hint) =>
        findings.Add(new Finding(PackCodes.UnknownName.Code, message) { File = Path.Combine(Folder, "pack.yaml"), Path = "extends", Hint = hint });
}
