using System.Security.Cryptography;
using System.Text;
using Planner.Documents;
using Planner.Inventory.Overlays;
using Planner.Inventory.Reading;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Storage.Documents;

namespace Planner.Engine.Estates;

/// <summary>Loads the estate that a file or a name stands for. Only a stored estate reacts to what the ledger knows of it.</summary>
internal sealed class EstateSource(EngineRoom room)
{
    /// <summary>Kind of the ledger entries that lay something over a stored estate.</summary>
    public const string OverlayKind = "estate.overlay";

    /// <summary>Kind of the ledger entry after which earlier overlays no longer count: the name stands for another thing now.</summary>
    public const string RenewedKind = "estate.renewed";

    /// <summary>What a ledger entry about a stored estate is about.</summary>
    public static string Subject(string name) => $"estate/@{name}";

    /// <summary>The estate, with overlays applied, or everything that is wrong.</summary>
    /// <param name="estate">A file, or <c>@name</c>.</param>
    /// <param name="overlays">Overlay files; read as declared.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<Outcome<LoadedEstate>> LoadAsync(string estate, IReadOnlyList<string> overlays, CancellationToken cancellation)
    {
        var loaded = estate.StartsWith('@') ? await StoredAsync(estate[1..], cancellation) : await FromFileAsync(estate, cancellation);
        foreach (var overlay in loaded.Value is null ? [] : overlays)
        {
            var text = await FileBytes.ReadAsync(overlay, cancellation);
            loaded = loaded.Value is null ? loaded
                : text.Value is null ? Outcome<LoadedEstate>.Refused([.. loaded.Findings, .. text.Findings])
                : Lay(loaded, text.Value, overlay, trusted: false);
        }

        return loaded;
    }

    // The hash names the very bytes that were read: a file may change between two looks, and a pipe has no second one.
    private static async Task<Outcome<LoadedEstate>> FromFileAsync(string path, CancellationToken cancellation)
    {
        var bytes = await FileBytes.ReadAsync(path, cancellation);
        return bytes.Value is null ? Outcome<LoadedEstate>.Refused(bytes.Findings) : Read(bytes.Value, path);
    }

    /// <summary>An estate that was read into memory, or everything that is wrong with it.</summary>
    public static Outcome<LoadedEstate> Read(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        var read = EstateReader.Read(stream, name);
        return read.Value is null
            ? Outcome<LoadedEstate>.Refused(read.Findings)
            : Outcome<LoadedEstate>.Of(new LoadedEstate(read.Value, Convert.ToHexStringLower(SHA256.HashData(bytes)), []) { Document = bytes }, read.Findings);
    }

    private static Outcome<LoadedEstate> Nowhere(string name, IReadOnlyList<NamedDocument> known) => Outcome<LoadedEstate>.Refused([new Finding("STO001", $"No estate is stored under the name '{name}'.")
    {
        Hint = known.Count == 0 ? "store one with 'planner import … --name NAME' or in the web" : $"there are: {string.Join(", ", known.Select(one => "@" + one.Name))}",
    }]);

    private async Task<Outcome<LoadedEstate>> StoredAsync(string name, CancellationToken cancellation)
    {
        if (!room.HasStore)
        {
            return Nowhere(name, []);
        }

        using var store = await room.OpenStoreAsync(cancellation);
        var named = await store.Documents.FindAsync(DocumentKind.Estate, name, cancellation);
        if (named is null)
        {
            return Nowhere(name, await store.Documents.ListAsync(DocumentKind.Estate, cancellation));
        }

        var bytes = await store.Documents.ReadAsync(DocumentKind.Estate, named.Sha256, cancellation)
            ?? throw new InvalidDataException($"The store names the estate {named.Sha256} and does not hold it.");
        var loaded = Read(bytes, $"@{name}");
        var entries = await store.Ledger.AboutAsync(Subject(name), cancellation);
        foreach (var entry in entries.Skip(1 + entries.ToList().FindLastIndex(entry => entry.Kind == RenewedKind)))
        {
            loaded = loaded.Value is null || entry.Kind != OverlayKind ? loaded : Lay(loaded, Encoding.UTF8.GetBytes(entry.Content), $"ledger entry {entry.Sequence}", trusted: true);
        }

        return loaded;
    }

    private static Outcome<LoadedEstate> Lay(Outcome<LoadedEstate> under, byte[] text, string origin, bool trusted)
    {
        using var stream = new MemoryStream(text);
        var overlay = DocumentReader.Read<Overlay>(stream, origin);
        var over = overlay.Value is null ? null : EstateOverlay.Apply(under.Value!.Estate, overlay.Value, trusted);
        IReadOnlyList<Finding> findings = [.. under.Findings, .. overlay.Findings, .. over?.Findings ?? []];
        if (over?.Value is null)
        {
            return Outcome<LoadedEstate>.Refused(findings);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(text));
        return Outcome<LoadedEstate>.Of(under.Value! with { Estate = over.Value, OverlaysSha256 = [.. under.Value.OverlaysSha256, hash] }, findings);
    }
}
