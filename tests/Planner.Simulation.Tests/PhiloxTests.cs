using Planner.Simulation.Chance;

namespace Planner.Simulation.Tests;

public sealed class PhiloxTests
{
    // The three philox4x32-10 lines of kat_vectors in the Random123 distribution of the authors.
    [Theory]
    [InlineData("00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [InlineData("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [InlineData("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void Philox_gives_the_known_answers(string counter, string key, string expected)
    {
        var (c, k, e) = (Words(counter), Words(key), Words(expected));
        Assert.Equal(new PhiloxBlock(e[0], e[1], e[2], e[3]), Philox.Block(new(c[0], c[1], c[2], c[3]), k[0], k[1]));
    }

    [Fact]
    public void A_stream_depends_on_each_part_of_its_key()
    {
        double First(ulong seed, ulong trial, uint entity, Purpose purpose) => new ChanceStream(seed, trial, entity, purpose).Next();
        double[] firsts =
        [
            First(1, 1, 1, Purpose.Arrival), First(2, 1, 1, Purpose.Arrival), First(1ul << 40, 1, 1, Purpose.Arrival), First(1, 2, 1, Purpose.Arrival),
            First(1, 1ul << 40, 1, Purpose.Arrival), First(1, 1, 2, Purpose.Arrival), First(1, 1, 1, Purpose.Duration),
        ];
        Assert.Equal(firsts.Length, firsts.Distinct().Count());
    }

    [Fact]
    public void Uniforms_are_inside_the_unit_interval_with_the_moments_of_the_uniform_law()
    {
        const int N = 400_000;
        var (sum, squares) = (0.0, 0.0);
        var stream = new ChanceStream(7, 0, 3, Purpose.Duration);
        for (var i = 0; i < N; i++)
        {
            var u = stream.Next();
            Assert.InRange(u, double.Epsilon, 1 - 1e-17);
            (sum, squares) = (sum + u, squares + (u * u));
        }

        // Var U = 1/12, Var U² = 4/45.
        Tolerance.Near(0.5, sum / N, Math.Sqrt(1 / 12.0 / N));
        Tolerance.Near(1 / 3.0, squares / N, Math.Sqrt(4 / 45.0 / N));
    }

    [Fact]
    public void Adding_an_entity_leaves_the_numbers_of_the_others()
    {
        var before = EntityNumbers.Of(["disk", "site"]);
        var after = EntityNumbers.Of(["city", "disk", "site"]);
        Assert.Equal(before["disk"], after["disk"]);
        Assert.Equal(before["site"], after["site"]);
        Assert.Equal(3, after.Values.Distinct().Count());
    }

    [Fact]
    public void Ids_with_one_hash_get_numbers_of_their_own()
    {
        // costarring and liquid: a published collision of 32-bit FNV-1a.
        var numbers = EntityNumbers.Of(["costarring", "liquid"]);
        Assert.Equal(numbers["costarring"] + 1, numbers["liquid"]);
    }

    [Fact]
    public void An_id_that_occurs_twice_is_refused() => Assert.Throws<ArgumentException>(() => EntityNumbers.Of(["a", "a"]));

    private static uint[] Words(string hex) => [.. hex.Split(' ').Select(word => Convert.ToUInt32(word, 16))];
}
