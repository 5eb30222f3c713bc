using Planner.Engine.Rights;
using Planner.Inventory.Reading;
using Planner.Inventory.Writing;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Storage.Documents;

namespace Planner.Engine.Estates;

/// <summary>Keeps estates under names.</summary>
public sealed class StoredEstates(EngineRoom room)
{
    private const int LongestName = 100;

    /// <summary>Reads an estate and stores it under a name; when anything is wrong with it, nothing is stored.</summary>
    /// <param name="actor">Who stores it.</param>
    /// <param name="name">1 to 100 letters, digits, dots, hyphens and underscores.</param>
    /// <param name="content">YAML or JSON.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="cancellation">Stops before it is stored.</param>
    public async Task<Outcome<StoredEstate>> AddAsync(Actor actor, string name, Stream content, string file, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Architect) is { } refusal)
        {
            return Outcome<StoredEstate>.Refused([refusal]);
        }

        if (name.Length is 0 or > LongestName || !name.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_'))
        {
            return Outcome<StoredEstate>.Refused([new Finding("STO002", $"'{name}' cannot name an estate.") { Hint = "write 1 to 100 letters, digits, dots, hyphens and underscores" }]);
        }

        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellation);
        bytes.Position = 0;
        var read = EstateReader.Read(bytes, file);
        if (read.Value is null)
        {
            return Outcome<StoredEstate>.Refused(read.Findings);
        }

        using var store = await room.OpenStoreAsync(cancellation);
        var named = await store.Documents.SaveAsync(actor, DocumentKind.Estate, name, bytes.ToArray(), cancellation);
        return Outcome<StoredEstate>.Of(Stored(named), read.Findings);
    }

    /// <summary>Stores an estate that was made or imported; it is written and read again as any other.</summary>
    public async Task<Outcome<StoredEstate>> AddAsync(Actor actor, string name, Estate estate, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        EstateWriter.WriteYaml(estate, bytes);
        bytes.Position = 0;
        return await AddAsync(actor, name, bytes, $"@{name}", cancellation);
    }

    /// <summary>The stored estates by name; empty for who may not read.</summary>
    public async Task<IReadOnlyList<StoredEstate>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        if (!actor.Is(Role.Reader))
        {
            return [];
        }

        using var store = await room.OpenStoreAsync(cancellation);
        return [.. (await store.Documents.ListAsync(DocumentKind.Estate, cancellation)).Select(Stored)];
    }

    private static StoredEstate Stored(NamedDocument named) => new(named.Name, named.Sha256, named.NamedAt, named.NamedBy);
}
