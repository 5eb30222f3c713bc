using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Rules.Packs;

namespace Planner.Engine.Assessing;

/// <summary>Brings clauses that a user holds into a pack, and makes the form for it.</summary>
public sealed class ImportPack(EngineRoom room)
{
    /// <summary>Code of the error that the pack cannot be written.</summary>
    public const string UnwritableCode = "PKI001";

    /// <summary>The form for a pack of which only titles are known.</summary>
    public Outcome<string> Skeleton(string id) => new PackImport(room.StandardsFolder, room.OwnStandardsFolder).Skeleton(id);

    /// <summary>The pack as it stands in the folder now, or everything that is wrong; then nothing was written.</summary>
    /// <param name="actor">Who imports.</param>
    /// <param name="source">A file or a folder of files.</param>
    /// <param name="into">The folder of packs to write to.</param>
    public Outcome<ImportedPack> Run(Actor actor, string source, string into)
    {
        if (RightsCheck.Refusal(actor, Role.Architect) is { } refusal)
        {
            return Outcome<ImportedPack>.Refused([refusal]);
        }

        var brought = new PackImport(room.StandardsFolder, into).Read(source);
        if (brought.Value is null)
        {
            return Outcome<ImportedPack>.Refused(brought.Findings);
        }

        var known = StandardsReader.Read(room.StandardsFolder, overlay: into);
        try
        {
            var wrong = brought.Value.WriteInto(into);
            return wrong.Count > 0 ? Outcome<ImportedPack>.Refused(wrong) : Outcome<ImportedPack>.Of(Imported(brought.Value, known.Value?.Packs ?? []));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Outcome<ImportedPack>.Refused([new Finding(UnwritableCode, $"The pack cannot be written: {failure.Message}") { File = into, Hint = "name a folder that may be written" }]);
        }
    }

    private static ImportedPack Imported(BroughtPack brought, IReadOnlyList<Pack> packs)
    {
        var clauses = packs.SelectMany(pack => pack.Standard.Clauses.Select(clause => (Id: $"{pack.Standard.Id}/{clause.Id}", Clause: clause)))
            .ToDictionary(known => known.Id, known => known.Clause, StringComparer.Ordinal);
        return new ImportedPack(
            brought.Id,
            brought.Claim,
            brought.Clauses,
            [.. brought.Changes.Select(change => new ImportedClause(change.Clause, change.Was, [.. change.Corresponds.Select(near => (near, clauses.GetValueOrDefault(near)))]))]);
    }
}
