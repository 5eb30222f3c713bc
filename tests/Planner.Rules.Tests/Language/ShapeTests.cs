using Planner.Rules.Facts;
using Planner.Rules.Language;
using static Planner.Rules.Tests.Language.Clauses;

namespace Planner.Rules.Tests.Language;

public sealed class ShapeTests
{
    private static readonly ClauseCompiler<Site> Sites = new(new Dictionary<string, object>());

    private sealed record Site(bool IsStaffed, long Hosts, Site? Twin, FactList<Site?>? Others);

    private sealed record Costly(decimal Price);

    [Fact]
    public void Records_may_contain_each_other_and_facts_that_are_always_known()
    {
        var clause = Sites.Compile(Source("isStaffed && twin.hosts > 1 && others.exists(o, o.twin.isStaffed)")).Value!;
        var twin = new Site(true, 2, null, null);
        var site = new Site(true, 1, twin, FactList<Site?>.Of(null, new Site(false, 0, twin, null)));
        Assert.Equal(Tri.True, clause.Compiled(site));
        Assert.Equal(Tri.Unknown, clause.Compiled(site with { Twin = null }));
        var explanation = clause.Explain(new Site(false, 1, twin with { Hosts = 0 }, null));
        Assert.Equal(["isStaffed", "twin.hosts"], explanation.Facts.Select(fact => fact.Path));
    }

    [Fact]
    public void A_member_of_which_nothing_is_known_is_named_by_its_place()
    {
        var clause = Sites.Compile(Source("others.all(o, o.hosts > 1)")).Value!;
        var explanation = clause.Explain(new Site(true, 1, null, FactList<Site?>.Of(new Site(true, 2, null, null), null)));
        Assert.Equal(Tri.Unknown, explanation.Verdict);
        Assert.Equal(new FactUse("others[1]", null, FactState.Missing), Assert.Single(explanation.Facts));
        Assert.Equal("others[1]", explanation.Member);
    }

    [Fact]
    public void A_property_of_which_no_clause_can_speak_is_a_broken_promise_of_the_program() =>
        Assert.Throws<NotSupportedException>(() => new ClauseCompiler<Costly>(new Dictionary<string, object>()).Compile(Source("price > 1")));

    [Fact]
    public void A_list_of_facts_cannot_be_changed_from_outside()
    {
        string[] source = ["a", "b"];
        var list = FactList<string>.Of(source);
        source[0] = "changed";
        Assert.Equal(["a", "b"], list.Items);
        Assert.True(list.WithUncertain("c").IsCertain(1));
        Assert.False(list.WithUncertain("c").IsCertain(2));
        Assert.True(list.WithUncertain("c").AsPartial() is { IsPartial: true, Count: 3 } && !list.IsPartial);
    }
}
