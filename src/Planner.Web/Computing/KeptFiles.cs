using System.Security.Cryptography;

namespace Planner.Web.Computing;

/// <summary>The newest documents that pages have made, for their download buttons; each is named by its hash.</summary>
internal sealed class KeptFiles
{
    private const int Most = 32;
    private readonly Lock gate = new();
    private readonly Queue<(string Sha256, byte[] Bytes)> files = new();

    /// <summary>Keeps what is written. Returns its hash.</summary>
    public string Keep(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        var bytes = stream.ToArray();
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        lock (gate)
        {
            files.Enqueue((hash, bytes));
            if (files.Count > Most)
            {
                files.Dequeue();
            }
        }

        return hash;
    }

    /// <summary>The document of a hash; null when it is gone.</summary>
    public byte[]? Find(string sha256)
    {
        lock (gate)
        {
            return files.FirstOrDefault(file => file.Sha256 == sha256).Bytes;
        }
    }
}
