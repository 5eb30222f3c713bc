using System.Security.Cryptography;
using System.Text;
using Executors.PostgreSql;

namespace Executors.Tests.PostgreSql;

public sealed class ScramVerifierTests
{
    [Fact]
    public void It_gives_the_server_signature_of_RFC_7677_section_3()
    {
        var verifier = ScramVerifier.Of("pencil", Convert.FromBase64String("W22ZaJ0SNY7soEsUEjb6gQ=="));
        Assert.StartsWith("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$", verifier, StringComparison.Ordinal);
        var conversation = "n=user,r=rOprNGfwEbeRWgbNEkqO,"
            + "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,"
            + "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
        var serverKey = Convert.FromBase64String(verifier.Split(':')[^1]);
        Assert.Equal("6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=", Convert.ToBase64String(HMACSHA256.HashData(serverKey, Encoding.ASCII.GetBytes(conversation))));
    }

    [Fact]
    public void Characters_that_would_need_preparation_are_refused() =>
        Assert.Throws<ArgumentException>(() => ScramVerifier.Of("密码", new byte[16]));
}
