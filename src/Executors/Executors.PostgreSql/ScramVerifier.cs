using System.Security.Cryptography;
using System.Text;

namespace Executors.PostgreSql;

/// <summary>What a server stores in place of a password (RFC 5802, RFC 7677): with it a login can be checked, not made.</summary>
internal static class ScramVerifier
{
    private const int Iterations = 4096;

    /// <summary>The verifier in PostgreSQL's notation.</summary>
    /// <param name="password">Printable ASCII, which SASLprep leaves as it is.</param>
    /// <param name="salt">16 random bytes.</param>
    /// <exception cref="ArgumentException">The password has other characters.</exception>
    public static string Of(string password, ReadOnlySpan<byte> salt)
    {
        if (password.Any(character => character is < ' ' or > '~'))
            throw new ArgumentException("A replication password must be printable ASCII.", nameof(password));
        var salted = Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations, HashAlgorithmName.SHA256, 32);
        var storedKey = SHA256.HashData(HMACSHA256.HashData(salted, Encoding.ASCII.GetBytes("Client Key")));
        var serverKey = HMACSHA256.HashData(salted, Encoding.ASCII.GetBytes("Server Key"));
        return $"SCRAM-SHA-256${Iterations}:{Convert.ToBase64String(salt)}${Convert.ToBase64String(storedKey)}:{Convert.ToBase64String(serverKey)}";
    }
}
