using Planner.Rules.Facts;
using Planner.Rules.Language;
using static Planner.Rules.Tests.Language.Clauses;

namespace Planner.Rules.Tests.Language;

/// <summary>Kleene's strong logic of indeterminacy, and what it means for lists of which not everything is known.</summary>
public sealed class ThreeValueTests
{
    private static readonly SampleFacts Nothing = new();

    [Theory]
    [InlineData("hasPlan", null)]
    [InlineData("!hasPlan", null)]
    [InlineData("hasPlan && false", false)]
    [InlineData("false && hasPlan", false)]
    [InlineData("hasPlan && true", null)]
    [InlineData("hasPlan || true", true)]
    [InlineData("hasPlan || false", null)]
    [InlineData("hasPlan == hasPlan", null)]
    [InlineData("rtoMinutes <= 30", null)]
    [InlineData("tier == 'a'", null)]
    [InlineData("tier != 'a'", null)]
    [InlineData("tier.startsWith('a')", null)]
    [InlineData("replication == 'semi-sync'", null)]
    [InlineData("replication in ['semi-sync', 'async']", null)]
    [InlineData("staff.onCall > 1", null)]
    [InlineData("hasPlan ? true : true", true)]
    [InlineData("hasPlan ? true : false", null)]
    [InlineData("hasPlan ? rtoMinutes > 1 : true", null)]
    [InlineData("3 in [1, rtoMinutes]", null)]
    [InlineData("1 in [1, rtoMinutes]", true)]
    [InlineData("rtoMinutes in [1, 2]", null)]
    [InlineData("criticalData.exists(d, true || d.terabytes > 1.0)", null)]
    [InlineData("criticalData.all(d, false && d.terabytes > 1.0)", null)]
    [InlineData("size(criticalData) >= 0", null)]
    public void A_missing_fact_is_unknown_and_spreads_only_as_far_as_it_matters(string text, bool? expected) =>
        Assert.Equal(Of(expected), Verdict(text, Nothing));

    /// <summary>Members by their truth: T, F, U certain; t, f, u only perhaps in the list; * means partial.</summary>
    [Theory]
    [InlineData("", false, null, false)]
    [InlineData("*", null, null, null)]
    [InlineData("T", true, true, true)]
    [InlineData("T*", true, null, null)]
    [InlineData("F", false, false, false)]
    [InlineData("F*", null, false, null)]
    [InlineData("U", null, null, null)]
    [InlineData("TF", true, false, true)]
    [InlineData("TU", true, null, null)]
    [InlineData("FU", null, false, null)]
    [InlineData("TT", true, true, false)]
    [InlineData("TT*", true, null, false)]
    [InlineData("TTU", true, null, false)]
    [InlineData("t", null, null, null)]
    [InlineData("f", false, null, false)]
    [InlineData("u", null, null, null)]
    [InlineData("Tt", true, true, null)]
    [InlineData("Tf", true, null, true)]
    [InlineData("Tu", true, null, null)]
    [InlineData("Ft", null, false, null)]
    public void Lists_decide_only_what_no_further_knowledge_could_turn(string members, bool? exists, bool? all, bool? existsOne)
    {
        var facts = new SampleFacts { Lags = List(members) };
        Assert.Equal(Of(exists), Verdict("lags.exists(x, x > 0)", facts));
        Assert.Equal(Of(all), Verdict("lags.all(x, x > 0)", facts));
        Assert.Equal(Of(existsOne), Verdict("lags.exists_one(x, x > 0)", facts));
        Assert.Equal(Of(exists), Verdict("1 in lags", facts));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("TF", 2)]
    [InlineData("TU", 2)]
    [InlineData("Tf", null)]
    [InlineData("T*", null)]
    public void Size_is_known_only_for_a_complete_list_of_certain_members(string members, int? size)
    {
        var facts = new SampleFacts { Lags = List(members) };
        Assert.Equal(size is null ? Tri.Unknown : Tri.True, Verdict($"size(lags) == {size ?? 1}", facts));
        Assert.Equal(size is null ? Tri.Unknown : Tri.False, Verdict($"lags.size() != {size ?? 1}", facts));
    }

    [Fact]
    public void A_filter_keeps_what_is_certain_and_drops_what_is_refuted()
    {
        Assert.Equal(Tri.True, Verdict("size(lags.filter(x, x > 0)) == 1", new SampleFacts { Lags = List("TF") }));
        Assert.Equal(Tri.Unknown, Verdict("size(lags.filter(x, x > 0)) == 1", new SampleFacts { Lags = List("TU") }));
        Assert.Equal(Tri.True, Verdict("size(lags.filter(x, x > 0)) == 1", new SampleFacts { Lags = List("Tf") }));
        Assert.Equal(Tri.Unknown, Verdict("lags.filter(x, x > 0).all(x, x > 0)", new SampleFacts { Lags = List("FF") }));
        Assert.Equal(Tri.False, Verdict("lags.filter(x, x >= 0).filter(x, x < 1).all(x, x > 0)", new SampleFacts { Lags = List("TF") }));
    }

    [Theory]
    [InlineData("rtoMinutes + 1 > 0", long.MaxValue)]
    [InlineData("rtoMinutes * 2 > 0", long.MaxValue)]
    [InlineData("-rtoMinutes > 0", long.MinValue)]
    [InlineData("rtoMinutes - 1 < 0", long.MinValue)]
    [InlineData("rtoMinutes / drills > 0", 1)]
    [InlineData("rtoMinutes % drills > 0", 1)]
    [InlineData("1.0 / double(drills) > 0", 1)]
    [InlineData("int(double(rtoMinutes) * 4.0) > 0", long.MaxValue)]
    [InlineData("rtoMinutes / -1 > 0", long.MinValue)]
    [InlineData("lastDrill + worstLoss > lastDrill", 1)]
    [InlineData("worstLoss + worstLoss > worstLoss", 1)]
    public void What_has_no_value_is_unknown(string text, long number) => Assert.Equal(Tri.Unknown, Verdict(text, new SampleFacts
    {
        RtoMinutes = number,
        Drills = 0,
        WorstLoss = TimeSpan.MaxValue,
        LastDrill = DateTimeOffset.MaxValue,
    }));

    [Fact]
    public void Values_of_closed_sets_are_written_in_kebab_case()
    {
        var facts = new SampleFacts { Replication = ReplicationMode.SemiSync, Modes = FactList<ReplicationMode>.Of(ReplicationMode.Async, ReplicationMode.SemiSync) };
        Assert.Equal(Tri.True, Verdict("replication == 'semi-sync' && replication != 'none' && replication in ['none', 'semi-sync']", facts));
        Assert.Equal(Tri.True, Verdict("replication == params.mode && 'async' in modes && replication in modes && !('none' in modes)", facts));
        Assert.Equal(Tri.True, Verdict("replication == (hasPlan ? 'semi-sync' : 'semi-sync')", facts));
        Assert.Equal(Tri.True, Verdict("modes.exists_one(m, m == replication)", facts));
    }

    private static Tri Of(bool? truth) => truth switch { true => Tri.True, false => Tri.False, null => Tri.Unknown };

    private static FactList<long?> List(string members)
    {
        var seen = members.TrimEnd('*').Select(letter => (Value: char.ToUpperInvariant(letter) switch { 'T' => 1L, 'F' => 0L, _ => (long?)null }, IsCertain: char.IsUpper(letter)));
        var certain = new Queue<bool>(seen.Select(member => member.IsCertain));
        return FactList<long?>.Of(seen.Select(member => member.Value), _ => certain.Dequeue(), members.EndsWith('*'));
    }
}
