namespace Planner.Simulation.Chance;

/// <summary>Philox4x32-10: a keyed bijection of 128-bit counters, so any random word can be had without the words before it.</summary>
/// <remarks>Salmon, Moraes, Dror and Shaw, SC 2011. Held to the three known-answer vectors of its authors.</remarks>
internal static class Philox
{
    private const uint MultiplierA = 0xD2511F53, MultiplierB = 0xCD9E8D57;
    private const uint WeylA = 0x9E3779B9, WeylB = 0xBB67AE85;
    private const int Rounds = 10;

    /// <summary>The four random words of one counter under one key.</summary>
    public static PhiloxBlock Block(PhiloxBlock counter, uint keyA, uint keyB)
    {
        unchecked
        {
            var (a, b, c, d) = (counter.A, counter.B, counter.C, counter.D);
            for (var round = 0; round < Rounds; round++)
            {
                var left = (ulong)MultiplierA * a;
                var right = (ulong)MultiplierB * c;
                (a, b, c, d) = ((uint)(right >> 32) ^ b ^ keyA, (uint)right, (uint)(left >> 32) ^ d ^ keyB, (uint)left);
                keyA += WeylA;
                keyB += WeylB;
            }

            return new(a, b, c, d);
        }
    }
}
