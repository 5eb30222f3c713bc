using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Executors.Lab;

/// <summary>A root for one lab and a certificate for each of its servers. The root's key is never written.</summary>
internal sealed class LabCertificates : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private readonly X509Certificate2 root;
    private readonly DateTimeOffset now;

    public LabCertificates(string id, DateTimeOffset now)
    {
        this.now = now;
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN=planner lab {id}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        root = request.CreateSelfSigned(now.AddMinutes(-5), now + Lifetime);
    }

    /// <summary>The root, for those who verify.</summary>
    public string RootPem => root.ExportCertificatePem();

    /// <summary>A server's certificate and key; it may answer for all the addresses, since users come through the load balancer.</summary>
    public (string Certificate, string Key) ForServer(string name, IEnumerable<string> addresses)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        foreach (var address in addresses)
            names.AddIpAddress(IPAddress.Parse(address));
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(root, now.AddMinutes(-5), now + Lifetime - TimeSpan.FromMinutes(10), RandomNumberGenerator.GetBytes(16));
        return (certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
    }

    public void Dispose() => root.Dispose();
}
