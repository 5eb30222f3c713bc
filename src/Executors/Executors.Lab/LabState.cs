using System.Text.Json;

namespace Executors.Lab;

/// <summary>What a later process needs to find the lab again; kept as <c>lab.json</c> from before the first thing is made.</summary>
/// <param name="Id">Eight hexadecimal digits; every process and mount of the lab carries it.</param>
/// <param name="Directory">Absolute path of the lab's own directory.</param>
/// <param name="MadeAt">When building began.</param>
/// <param name="Slot">0 to 24, the address block; null until the network is there.</param>
/// <param name="Ready">True once everything was built.</param>
/// <param name="Hosts">All hosts; empty until the network is there.</param>
public sealed record LabState(string Id, string Directory, DateTimeOffset MadeAt, int? Slot, bool Ready, IReadOnlyList<LabHost> Hosts)
{
    private const string FileName = "lab.json";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The key that opens every host.</summary>
    public string KeyFile => Path.Combine(Directory, "id_ed25519");

    /// <summary>The hosts' own keys.</summary>
    public string KnownHostsFile => Path.Combine(Directory, "known_hosts");

    /// <summary>The root that signed the servers' certificates.</summary>
    public string TlsRootFile => Path.Combine(Directory, "root.pem");

    /// <summary>Path of a generated secret.</summary>
    public string SecretFile(string name) => Path.Combine(Directory, "secrets", name);

    /// <summary>What lies in the directory, or null when no lab was made there.</summary>
    /// <exception cref="JsonException">The file is not a lab's.</exception>
    public static async Task<LabState?> ReadAsync(string directory, CancellationToken cancellation)
    {
        var file = Path.Combine(directory, FileName);
        return File.Exists(file) ? JsonSerializer.Deserialize<LabState>(await File.ReadAllTextAsync(file, cancellation), Format) : null;
    }

    /// <summary>Writes the first state of a directory.</summary>
    /// <exception cref="IOException">Another builder was faster.</exception>
    public async Task ClaimAsync(CancellationToken cancellation)
    {
        await using var file = new FileStream(Path.Combine(Directory, FileName), FileMode.CreateNew);
        await JsonSerializer.SerializeAsync(file, this, Format, cancellation);
    }

    /// <summary>Writes the file whole or not at all.</summary>
    public async Task SaveAsync(CancellationToken cancellation)
    {
        var fresh = Path.Combine(Directory, FileName + ".new");
        await File.WriteAllTextAsync(fresh, JsonSerializer.Serialize(this, Format), cancellation);
        File.Move(fresh, Path.Combine(Directory, FileName), overwrite: true);
    }
}
