namespace Planner.Simulation.Chance;

/// <summary>The uniforms of one (seed, trial, entity, purpose). Nothing drawn elsewhere shifts them, so two designs see the same disasters.</summary>
internal struct ChanceStream(ulong seed, ulong trial, uint entity, Purpose purpose)
{
    private const int BlockBits = 24;
    private uint _block;
    private ulong _spare;
    private bool _hasSpare;

    /// <summary>The next uniform; 0 and 1 are outside: the least is 2⁻⁵³, the greatest 1 − 2⁻⁵³.</summary>
    /// <exception cref="InvalidOperationException">More than 2²⁵ draws for one purpose of one entity in one trial.</exception>
    public double Next()
    {
        if (_hasSpare)
        {
            _hasSpare = false;
            return ToUniform(_spare);
        }

        if (_block >> BlockBits != 0)
        {
            throw new InvalidOperationException($"entity {entity} drew more than 2^25 numbers for {purpose} in trial {trial}");
        }

        var counter = new PhiloxBlock(_block++ | ((uint)purpose << BlockBits), entity, (uint)(trial & uint.MaxValue), (uint)(trial >> 32));
        var words = Philox.Block(counter, (uint)(seed & uint.MaxValue), (uint)(seed >> 32));
        _spare = ((ulong)words.C << 32) | words.D;
        _hasSpare = true;
        return ToUniform(((ulong)words.A << 32) | words.B);
    }

    // Fifty-two bits and a half: with fifty-three the greatest value would round to 1.
    private static double ToUniform(ulong bits) => ((bits >> 12) + 0.5) * (1.0 / (1UL << 52));
}
