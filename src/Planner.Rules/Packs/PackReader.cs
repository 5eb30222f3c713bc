using System.Security.Cryptography;
using System.Text;
using Planner.Documents;
using Planner.Model.Findings;
using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>Reads one pack from its folder: <c>pack.yaml</c> and <c>clauses/*.yaml</c> in the order of their names.</summary>
internal sealed class PackReader(string folder)
{
    private readonly List<Finding> findings = [];
    private readonly List<(ClauseEntry Entry, string File, int Index)> entries = [];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The pack, or everything that is wrong with it.</summary>
    public Outcome<Pack> Read()
    {
        using (hash)
        {
            var head = ReadFile<PackFile>(Path.Combine(folder, "pack.yaml"), draft => Checks.Head(draft));
            var clauses = Path.Combine(folder, "clauses");
            foreach (var file in Files(clauses))
            {
                entries.AddRange((ReadFile<ClauseFile>(file, null)?.Clauses ?? []).Select((entry, index) => (entry, file, index)));
            }

            if (head is not null && head.Id != Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)))
            {
                findings.Add(new Finding(PackCodes.UnknownName.Code, $"The pack calls itself '{head.Id}' and lies in the folder '{Path.GetFileName(folder)}'.") { File = Path.Combine(folder, "pack.yaml"), Hint = "the folder has the pack's id as its name" });
            }

            return findings.Any(finding => finding.Severity == Severity.Error) ? Outcome<Pack>.Refused(findings) : Compile(head!);
        }
    }

    internal static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : [];

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
        var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
        hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
        hash.AppendData(bytes);
        using var stream = new MemoryStream(bytes);
        var read = DocumentReader.Read(stream, path, check);
        findings.AddRange(read.Findings);
        return read.Value;
    }

    private IEnumerable<Finding> Placed(IEnumerable<(int Entry, FindingCode Code, string Message, string? Hint)> marks)
    {
        var files = new Dictionary<string, MarkedFile<ClauseFile>>(StringComparer.Ordinal);
        foreach (var mark in marks)
        {
            var (entry, path, index) = entries[mark.Entry];
            var file = files.TryGetValue(path, out var known) ? known : files[path] = new MarkedFile<ClauseFile>(path);
            file.Report(NodePath.Root.Member("clauses").Item(index, entry.Id), mark.Code, mark.Message, mark.Hint);
        }

        return files.Values.SelectMany(file => file.Findings());
    }

    private Outcome<Pack> Compile(PackFile head)
    {
        var compiler = new PackCompiler(head, [.. entries.Select(written => written.Entry)]);
        var clauses = compiler.Compile();
        findings.AddRange(compiler.Findings);
        findings.AddRange(Placed(compiler.Marks));
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return Outcome<Pack>.Refused(findings);
        }

        var standard = new StandardPack
        {
            Id = head.Id,
            Title = head.Title,
            Number = head.Number,
            Status = head.Status,
            SupersededBy = head.SupersededBy,
            SupersededOn = head.SupersededOn,
            Claim = head.Claim,
            Coverage = head.Coverage,
            Levels = head.Levels,
            Elements = head.Elements,
            Parameters = head.Parameters,
            Clauses = [.. clauses.Select(clause => clause.Clause)],
            Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset()),
        };
        return Outcome<Pack>.Of(new Pack(standard, clauses), findings);
    }
}
