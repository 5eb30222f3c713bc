using Planner.Documents;
using Planner.Model.Findings;

namespace Planner.Rules.Packs;

/// <summary>A pack with what a user brought, compiled and tried, not yet written.</summary>
public sealed class BroughtPack
{
    private readonly PackFile head;
    private readonly IReadOnlyList<ClauseEntry> entries;

    internal BroughtPack(PackFile head, IReadOnlyList<ClauseEntry> entries, IReadOnlyList<ClauseChange> changes) =>
        (this.head, this.entries, Changes) = (head, entries, changes);

    /// <summary>The pack's id.</summary>
    public string Id => head.Id;

    /// <summary>What may be said of a system by it now.</summary>
    public Model.Standards.Claim Claim => head.Claim;

    /// <summary>How many clauses it has.</summary>
    public int Clauses => entries.Count;

    /// <summary>The clauses brought, in the order of the pack.</summary>
    public IReadOnlyList<ClauseChange> Changes { get; }

    /// <summary>Writes it into a folder of packs, whole or not at all: beside the old one first, read back, and then in its place.</summary>
    /// <param name="folder">Made when it is not there.</param>
    /// <returns>What reading back found; empty when the pack stands.</returns>
    /// <exception cref="IOException">It cannot be written; what stood there stands.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public IReadOnlyList<Finding> WriteInto(string folder)
    {
        var staging = Path.Combine(folder, $".import-{Guid.NewGuid():n}");
        var made = Path.Combine(staging, Id);
        try
        {
            Directory.CreateDirectory(Path.Combine(made, "clauses"));
            File.WriteAllText(Path.Combine(made, "pack.yaml"), DocumentWriter.ToYaml(head));
            File.WriteAllText(Path.Combine(made, "clauses", "all.yaml"), DocumentWriter.ToYaml(new ClauseFile { Clauses = entries }));
            var back = new PackReader(new Dictionary<string, string> { [Id] = made }, Id).Read();
            if (back.Value is null)
            {
                return back.Findings;
            }

            Exchange(made, Path.Combine(folder, Id), Path.Combine(staging, "old"));
            return [];
        }
        finally
        {
            if (Directory.Exists(staging))
            {
                Directory.Delete(staging, recursive: true);
            }
        }
    }

    private static void Exchange(string made, string place, string old)
    {
        var stood = Directory.Exists(place);
        if (stood)
        {
            Directory.Move(place, old);
        }

        try
        {
            Directory.Move(made, place);
        }
        catch (IOException) when (stood)
        {
            Directory.Move(old, place);
            throw;
        }
    }
}
