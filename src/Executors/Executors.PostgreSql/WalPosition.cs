using System.Globalization;

namespace Executors.PostgreSql;

/// <summary>A place in a server's log of writes, as PostgreSQL prints it: two hexadecimal halves.</summary>
internal static class WalPosition
{
    /// <summary>The place as one number; null when the text is none.</summary>
    public static ulong? TryRead(string? text)
    {
        var halves = text?.Split('/') ?? [];
        return halves.Length == 2
            && uint.TryParse(halves[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
            && uint.TryParse(halves[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
            ? ((ulong)high << 32) | low
            : null;
    }
}
