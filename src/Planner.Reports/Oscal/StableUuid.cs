using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Planner.Reports.Oscal;

/// <summary>UUIDs of version 5 (RFC 9562, 5.5): made of names, so that the same thing has the same id in every export.</summary>
internal static class StableUuid
{
    /// <summary>The product's own name space.</summary>
    private static readonly Guid Planner = new("5c5ac7ae-9f6d-5f0e-8d5a-0f4b1f2f6c11");

    /// <summary>The id of what the names name, outermost first.</summary>
    public static string Of(params IReadOnlyList<string> names) => Of(Planner, string.Join('\n', names)).ToString();

    /// <summary>The id of a name in a name space.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 defines version 5 with SHA-1; nothing here rests on its strength.")]
    internal static Guid Of(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
