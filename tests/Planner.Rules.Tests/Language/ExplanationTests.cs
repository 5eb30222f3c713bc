using Planner.Rules.Facts;
using Planner.Rules.Language;
using static Planner.Rules.Tests.Language.Clauses;

namespace Planner.Rules.Tests.Language;

public sealed class ExplanationTests
{
    private static readonly SampleFacts Facts = new()
    {
        RtoMinutes = 45,
        DistanceKm = 12.5,
        HasPlan = true,
        CriticalData = FactList<DataSet>.Of(
            Data("core-db", Backup("db-full", hours: 48), Backup("db-incr", hours: 1, kind: "incremental")),
            Data("images", Backup("img-full", hours: 400, offsite: false)),
            Data("mail", Backup("mail-full"))),
    };

    [Fact]
    public void A_failed_and_names_only_the_failing_parts() => Check(
        "hasPlan && rtoMinutes <= 30 && distanceKm >= params.minKm", Facts, Tri.False,
        ["rtoMinutes=45", "distanceKm=12.5", "params.minKm=100"], ["rtoMinutes <= 30", "distanceKm >= params.minKm"]);

    [Fact]
    public void A_passed_and_names_every_part() => Check("hasPlan && rtoMinutes <= 60", Facts, Tri.True, ["hasPlan=True", "rtoMinutes=45"], []);

    [Fact]
    public void A_failed_or_names_all_and_is_itself_the_smallest_failing_part() => Check(
        "(rtoMinutes <= 30 || distanceKm > 100.0) && hasPlan", Facts, Tri.False,
        ["rtoMinutes=45", "distanceKm=12.5"], ["(rtoMinutes <= 30 || distanceKm > 100.0)"]);

    [Fact]
    public void A_passed_or_names_one_witness() => Check("tier == 'a' || rtoMinutes > 30 || hasPlan", Facts, Tri.True, ["rtoMinutes=45"], []);

    [Fact]
    public void A_passed_exists_names_the_witness_by_id() => Check(
        "criticalData.exists(d, d.backups.exists(b, b.kind == 'incremental'))", Facts, Tri.True,
        ["criticalData[core-db].backups[db-incr].kind=incremental"], []);

    [Fact]
    public void A_failed_exists_names_what_refutes_each_member() => Check(
        "criticalData.exists(d, d.backups.exists(b, b.interval > duration('1000h')))", Facts, Tri.False,
        ["criticalData[core-db].backups[db-full].interval=2.00:00:00", "criticalData[core-db].backups[db-incr].interval=01:00:00", "criticalData[images].backups[img-full].interval=16.16:00:00", "criticalData[mail].backups[mail-full].interval=1.00:00:00"],
        ["criticalData.exists(d, d.backups.exists(b, b.interval > duration('1000h')))"]);

    [Fact]
    public void A_failed_all_names_the_member_furthest_from_passing() => Check(
        "criticalData.all(d, d.backups.all(b, b.kind != 'full' || b.interval <= duration('24h')) && d.mode == 'semi-sync')", Facts, Tri.False,
        ["criticalData[core-db].backups[db-full].kind=full", "criticalData[core-db].backups[db-full].interval=2.00:00:00"],
        ["b.kind != 'full' || b.interval <= duration('24h')"], "criticalData[core-db]");

    [Fact]
    public void The_worst_member_has_most_failing_parts_then_the_greatest_shortfall()
    {
        const string Interval = "criticalData.all(d, d.backups.all(b, b.interval <= duration('24h')))";
        Check(Interval, Facts, Tri.False, ["criticalData[images].backups[img-full].interval=16.16:00:00"], ["b.interval <= duration('24h')"], "criticalData[images]");
        const string Both = "criticalData.all(d, d.backups.all(b, b.interval <= duration('24h') && b.kind == 'full'))";
        var facts = Facts with { CriticalData = FactList<DataSet>.Of(Data("a", Backup("x", hours: 900)), Data("b", Backup("y", hours: 25, kind: "log"))) };
        Check(Both, facts, Tri.False, ["criticalData[b].backups[y].interval=1.01:00:00", "criticalData[b].backups[y].kind=log"], ["b.interval <= duration('24h')", "b.kind == 'full'"], "criticalData[b]");
    }

    [Fact]
    public void Ids_and_places_survive_a_filter()
    {
        Check("criticalData.filter(d, d.terabytes > 1.0).all(d, d.backups.filter(b, b.kind == 'full').all(b, b.interval <= duration('300h')))", Facts, Tri.False,
            ["criticalData[images].terabytes=1.5", "criticalData[images].backups[img-full].kind=full", "criticalData[images].backups[img-full].interval=16.16:00:00"],
            ["b.interval <= duration('300h')"], "criticalData[images]");
        Check("lags.filter(x, x > 1).all(x, x < 9)", new SampleFacts { Lags = FactList<long?>.Of(1, 2, 10) }, Tri.False, ["lags[2]=10"], ["x < 9"], "lags[2]");
    }

    [Fact]
    public void An_unknown_names_what_is_missing_and_nothing_else()
    {
        Check("hasPlan && tier == 'a' && rtoMinutes <= 60", Facts, Tri.Unknown, ["tier?Missing"], ["tier == 'a'"]);
        Check("staff.onCall > 1 || rtoMinutes <= 30", Facts, Tri.Unknown, ["staff?Missing"], ["staff.onCall > 1 || rtoMinutes <= 30"]);
        Check("tags.exists(t, t == 'x')", Facts, Tri.Unknown, ["tags?Missing"], ["tags.exists(t, t == 'x')"]);
        var data = Data("core-db", Backup("db-full") with { Interval = null });
        var facts = Facts with { CriticalData = FactList<DataSet>.Of(data, Data("mail", Backup("mail-full"))) };
        Check("criticalData.all(d, d.backups.exists(b, b.interval <= duration('24h')))", facts, Tri.Unknown,
            ["criticalData[core-db].backups[db-full].interval?Missing"], ["d.backups.exists(b, b.interval <= duration('24h'))"], "criticalData[core-db]");
    }

    [Fact]
    public void A_partial_list_an_uncertain_member_and_an_empty_list_are_named_as_what_they_are()
    {
        var partial = new SampleFacts { Lags = FactList<long?>.Of(5).AsPartial() };
        Check("lags.all(x, x > 1)", partial, Tri.Unknown, ["lags?Partial"], ["lags.all(x, x > 1)"]);
        Check("size(lags) > 1", partial, Tri.Unknown, ["lags?Partial"], ["size(lags) > 1"]);
        Check("lags.exists(x, x > 9)", partial, Tri.Unknown, ["lags?Partial"], ["lags.exists(x, x > 9)"]);
        var uncertain = new SampleFacts { Lags = FactList<long?>.Of(5).WithUncertain(0) };
        Check("lags.all(x, x > 1)", uncertain, Tri.Unknown, ["lags[1]?Uncertain"], ["x > 1"], "lags[1]");
        var empty = new SampleFacts { Lags = FactList<long?>.Of() };
        Check("lags.all(x, x > 1)", empty, Tri.Unknown, ["size(lags)=0"], ["lags.all(x, x > 1)"]);
        Check("lags.exists(x, x > 1)", empty, Tri.False, ["size(lags)=0"], ["lags.exists(x, x > 1)"]);
        Check("size(lags) >= 1", empty, Tri.False, ["size(lags)=0"], ["size(lags) >= 1"]);
    }

    [Fact]
    public void A_fact_that_is_not_admitted_reads_as_missing()
    {
        var clause = Compile("hasPlan && rtoMinutes <= 60");
        var explanation = clause.Explain(Facts, path => path != "rtoMinutes");
        Assert.Equal(Tri.Unknown, explanation.Verdict);
        Assert.Equal(new FactUse("rtoMinutes", null, FactState.Excluded), Assert.Single(explanation.Facts));
    }

    [Fact]
    public void Over_decides_by_the_worst_member_and_keeps_the_place_of_the_check()
    {
        var reading = Compiler.Read(Source("criticalData as data"), Source("data.backups.exists(b, b.offsite)"));
        var explanation = reading.Clause!.Explain(Facts);
        Assert.Equal(Tri.False, reading.Clause.Compiled(Facts));
        Assert.Equal("criticalData[images]", explanation.Member);
        Assert.Equal("data.backups.exists(b, b.offsite)", Assert.Single(explanation.Unmet).Span.Text);
        Assert.Equal(["criticalData[images].backups[img-full].offsite=False"], explanation.Facts.Select(Show));
    }

    [Fact]
    public void The_verdict_is_the_same_before_and_after_compiling()
    {
        var clause = Compile("criticalData.all(d, d.backups.exists(b, b.interval <= duration('24h')))");
        Assert.All(Enumerable.Range(0, 200), _ => Assert.Equal(Tri.False, clause.Evaluate(Facts)));
    }

    [Fact]
    public void A_clause_says_which_facts_it_reads() => Assert.Equal(
        ["criticalData", "criticalData.backups", "criticalData.backups.interval", "criticalData.mode", "hasPlan", "params.week", "staff.onCall"],
        Compile("hasPlan && staff.onCall > 0 && criticalData.filter(d, d.mode != 'none').all(d, d.backups.exists(b, b.interval <= params.week))").Reads);

    private static string Show(FactUse use) => use.State == FactState.Known ? FormattableString.Invariant($"{use.Path}={use.Value}") : $"{use.Path}?{use.State}";

    private static void Check(string text, SampleFacts facts, Tri verdict, string[] uses, string[] unmet, string? member = null)
    {
        var clause = Compile(text);
        var explanation = clause.Explain(facts);
        Assert.Equal(verdict, clause.Compiled(facts));
        Assert.Equal(verdict, explanation.Verdict);
        Assert.Equal(uses, explanation.Facts.Select(Show));
        Assert.Equal(unmet, explanation.Unmet.Select(part => part.Span.Text));
        Assert.Equal(member, explanation.Member);
    }
}
