namespace Executors.PostgreSql;

/// <summary>What a person should do about a failure, told from what the server's tools print.</summary>
internal static class Remedies
{
    private static readonly (string Sign, string Remedy)[] Known =
    [
        ("password authentication failed", "The secret 'replication' is not the password of planner_replication on the primary. Correct the secret, or run the prepare step again to set it."),
        ("no pg_hba.conf entry", "The primary does not admit this host. Run the prepare step again."),
        ("certificate verify failed", "The server's certificate is not signed by the root in 'tlsRoot'. Correct the root or the certificate."),
        ("root certificate file", "The file named by 'tlsRoot' is missing on this host. Put it there."),
        ("No space left on device", "Free space on this host, then resume."),
        ("bytes and a tenth more", "Free space on this host or give it a larger disk, then resume."),
        ("incompatible with server version", "Install the primary's version on this host."),
        ("requested starting point", "The copy has fallen behind what the primary keeps. Build it anew."),
        ("has already been removed", "The copy has fallen behind what the primary keeps. Build it anew."),
        ("Connection refused", "The primary's server does not listen there. Start it or correct 'port'."),
        ("Connection timed out", "The primary cannot be reached from this host. Check the network between them."),
        ("timeout expired", "The primary cannot be reached from this host. Check the network between them."),
        ("is not fenced", "Fence it first: only a fenced former primary is set aside."),
        ("runs as a primary", "Find out which host users write to before anything else."),
    ];

    public static string For(string errors) =>
        Known.FirstOrDefault(known => errors.Contains(known.Sign, StringComparison.Ordinal)).Remedy
        ?? "Look at the server's log on this host, then resume.";
}
