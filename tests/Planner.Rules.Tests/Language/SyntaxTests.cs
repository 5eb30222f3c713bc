using Planner.Rules.Language;
using static Planner.Rules.Tests.Language.Clauses;

namespace Planner.Rules.Tests.Language;

/// <summary>Expected values are the CEL specification's grammar and the semantics it gives to it.</summary>
public sealed class SyntaxTests
{
    private static readonly SampleFacts Nothing = new();

    [Theory]
    [InlineData("true || true && false")]
    [InlineData("!false && true")]
    [InlineData("1 + 2 * 3 == 7")]
    [InlineData("(1 + 2) * 3 == 9")]
    [InlineData("10 - 4 - 3 == 3")]
    [InlineData("100 / 10 / 5 == 2")]
    [InlineData("-7 / 2 == -3")]
    [InlineData("-7 % 2 == -1")]
    [InlineData("7 % -2 == 1")]
    [InlineData("1 < 2 == true")]
    [InlineData("false ? false : true ? true : false")]
    [InlineData("(true ? 1 : 2) == 1")]
    [InlineData("- -3 == 3 || --3 == 3")]
    [InlineData("-9223372036854775808 < 0")]
    [InlineData("1.5e3 == 1500.0 && .5 == 0.5 && 2E-1 == 0.2")]
    [InlineData("1 == 1.0 && 1 < 1.5 && 2.5 >= 2")]
    [InlineData("9007199254740993 > 9007199254740992.0 && 9223372036854775807 < 9223372036854775807.0 && -2 > -2.5 && 2.5 > 2")]
    [InlineData("9007199254740993 != 9007199254740992.0 && 9223372036854775807.0 >= 9223372036854775807 && 2.0 == 2")]
    [InlineData("'a' + \"b\" == 'ab'")]
    [InlineData("'it\\'s\\n\\u4e2d' == \"it's\\n中\"")]
    [InlineData("'a' < 'b' && 'B' < 'a' && 'a' < 'aa'")]
    [InlineData("'\ufb01' < '\ud83d\ude00'")]
    [InlineData("size('\ud83d\ude00中') == 2 && 'abc'.size() == 3")]
    [InlineData("3 in [1, 2, 3,]")]
    [InlineData("!('x' in ['a', 'b'])")]
    [InlineData("[1, 2, 3].exists(x, x > 2) && [1, 2].all(x, x > 0) && [1, 2].exists_one(x, x == 1)")]
    [InlineData("size([1, 2, 3].filter(x, x % 2 == 1)) == 2")]
    [InlineData("'semi-sync'.contains('mi-') && 'abc'.startsWith('ab') && 'abc'.endsWith('bc')")]
    [InlineData("duration('1h30m') == duration('90m') && duration('-1.5s') < duration('0') && duration('168h') > duration('100ms')")]
    [InlineData("duration('1h') + duration('30m') == duration('5400s')")]
    [InlineData("timestamp('2026-01-01T00:00:00Z') == timestamp('2026-01-01T08:00:00+08:00')")]
    [InlineData("timestamp('2026-01-02T00:00:00Z') - timestamp('2026-01-01T00:00:00Z') == duration('24h')")]
    [InlineData("timestamp('2026-01-01T00:00:00Z') + duration('24h') == timestamp('2026-01-02T00:00:00Z')")]
    [InlineData("int(2.9) == 2 && int(-2.9) == -2 && double(3) == 3.0")]
    [InlineData("params.minKm > 99 && params.strict && params.week == duration('168h')")]
    [InlineData("true // the rest is a remark\n  && true")]
    public void What_CEL_calls_true_is_true(string text) => Assert.Equal(Tri.True, Verdict(text, Nothing));

    [Theory]
    [InlineData("1 <> 2")]
    [InlineData("staff.b[0]")]
    [InlineData("!-1 == 1")]
    [InlineData("true ? true ? 1 : 2 : 3")]
    [InlineData("1 +")]
    [InlineData("(1")]
    [InlineData("[1, 2")]
    [InlineData("size(1, ")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("staff.")]
    [InlineData("{'a': 1}")]
    [InlineData("0x1F == 31")]
    [InlineData("1u == 1")]
    [InlineData("1e999 > 0")]
    [InlineData("9223372036854775808 > 0")]
    [InlineData("let x")]
    [InlineData("'''a''' == 'a'")]
    [InlineData("true true")]
    public void What_CEL_or_this_subset_does_not_know_is_one_problem(string text) => Assert.Single(Problems(text));

    [Fact]
    public void A_long_chain_is_not_deep()
    {
        Assert.Equal(Tri.True, Verdict(string.Join(" && ", Enumerable.Repeat("true", 400)), Nothing));
        Assert.Equal(Tri.False, Verdict(string.Join("||", Enumerable.Repeat("false", 500)), Nothing));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Depth_ends_at_a_hundred(int depth, bool isRead)
    {
        var parentheses = Problems(new string('(', depth - 1) + "true" + new string(')', depth - 1));
        var signs = Problems(new string('!', depth - 1) + "true");
        var sums = Problems(string.Join("+", Enumerable.Repeat("1", depth - 1)) + " == 1");
        Assert.All([parentheses, signs, sums], problems => Assert.Equal(isRead, problems.Count == 0));
        Assert.All([.. parentheses, .. signs, .. sums], problem => Assert.Equal("CEL102", problem.Code));
    }

    [Fact]
    public void Length_ends_at_4096()
    {
        Assert.Empty(Problems("true".PadRight(4096)));
        Assert.Equal("CEL101", Assert.Single(Problems("true".PadRight(4097))).Code);
    }
}
