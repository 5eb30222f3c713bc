using Planner.Rules.Projection;

namespace Planner.Rules.Tests.Projection;

public sealed class ReviewFactsTests
{
    private const string Analysed = "reviews.exists(r, r.kind == 'impact-analysis' && r.passed)";

    [Theory]
    [InlineData("systems: [core]", true)]
    [InlineData("systems: [other, core]", true)]
    [InlineData("systems: []", true)]
    [InlineData("systems: [other]", false)]
    [InlineData("systems: {partial: true, items: [core]}", true)]
    [InlineData("systems: {partial: true, items: [other]}", null)]
    [InlineData("systems: {partial: true, items: []}", null)]
    [InlineData("complete: true", null)]
    public void A_review_counts_for_the_systems_it_names_or_for_all_when_it_says_that_it_names_none(string said, bool? expected) =>
        Assert.Equal(expected, Asked.Of(Analysed, Estate(said)));

    [Theory]
    [InlineData("result: passed", true)]
    [InlineData("result: passed-with-findings", true)]
    [InlineData("result: failed", false)]
    [InlineData("complete: true", null)]
    public void Taking_place_is_no_success(string said, bool? expected) =>
        Assert.Equal(expected, Asked.Of(Analysed, $"reviews: [{{id: a, kind: impact-analysis, on: 2026-05-01, systems: [], {said}}}]"));

    // A year and a day before 2026-06-01 is 2025-05-31.
    [Theory]
    [InlineData("2025-05-31", true)]
    [InlineData("2025-05-30", false)]
    [InlineData("2026-06-01", true)]
    [InlineData("2026-06-02", false)]
    public void A_review_ages_to_the_day_of_the_assessment_and_what_lies_ahead_is_none_yet(string on, bool expected) =>
        Assert.Equal(expected, Asked.Of("reviews.exists(r, r.age <= duration('8784h'))", $"reviews: [{{id: a, kind: filing, on: {on}, systems: []}}]"));

    [Theory]
    [InlineData("report: {name: a.pdf, sha256: SHA}", true)]
    [InlineData("complete: true", null)]
    public void A_report_is_there_or_it_is_not_known(string said, bool? expected) =>
        Assert.Equal(expected, Asked.Of("reviews.exists(r, r.reported)", Estate(said + ", systems: []")));

    [Theory]
    [InlineData("openFindings: 0", true)]
    [InlineData("openFindings: 1", false)]
    [InlineData("complete: true", null)]
    public void Open_findings_are_counted(string said, bool? expected) =>
        Assert.Equal(expected, Asked.Of("reviews.exists(r, r.openFindings == 0)", Estate(said + ", systems: []")));

    [Theory]
    [InlineData("reviews: []", false)]
    [InlineData("reviews: {partial: true, items: []}", null)]
    [InlineData("", null)]
    public void Only_a_complete_list_rules_a_review_out(string estate, bool? expected) => Assert.Equal(expected, Asked.Of(Analysed, estate));

    [Theory]
    [InlineData("reviews", true)]
    [InlineData("reviews/a", true)]
    [InlineData("reviews/a/result", null)]
    public void A_success_needs_evidence_for_all_that_makes_it_count(string documented, bool? expected) =>
        Assert.Equal(expected, Asked.Of(Analysed, Estate("systems: [core]") + Asked.Documented(documented), Asked.Documents));

    [Fact]
    public void That_a_review_names_others_only_rests_on_the_evidence_for_the_list()
    {
        Assert.False(Asked.Of(Analysed, Estate("systems: [other]") + Asked.Documented("reviews"), Asked.Documents));
        Assert.Null(Asked.Of(Analysed, Estate("systems: [other]") + Asked.Documented("reviews/a"), Asked.Documents));
    }

    [Fact]
    public void Nobody_can_have_seen_a_review_before_it_took_place() => Assert.Null(Asked.Of(
        "reviews.exists(r, r.passed)",
        "reviews: [{id: a, kind: filing, on: 2026-05-31, result: passed, systems: []}]\n"
            + "evidence: [{covers: [reviews], source: document, collectedAt: 2026-05-30, attachment: {name: a.pdf, sha256: SHA}}]",
        Asked.Documents));

    [Fact]
    public void Systems_that_no_review_names_have_one_list_and_the_others_keep_the_order_of_the_estate()
    {
        var index = new EstateIndex(Asked.Estate(
            """
            systems: [{id: a}, {id: b}, {id: c}]
            reviews:
              - {id: r1, kind: filing, on: 2026-01-01, systems: []}
              - {id: r2, kind: filing, on: 2026-01-01, systems: [a]}
              - {id: r3, kind: filing, on: 2026-01-01}
              - {id: r4, kind: filing, on: 2026-01-01, systems: {partial: true, items: [a]}}
            """));
        var projection = new FactProjection(index, null, Asked.Day);
        var (a, b, c) = (projection.Project(index.Estate.Systems!.Items[0]).Reviews!, projection.Project(index.Estate.Systems.Items[1]).Reviews, projection.Project(index.Estate.Systems.Items[2]).Reviews);

        Assert.Same(b, c);
        Assert.Equal(["r1", "r3", "r4"], b!.Items.Select(review => review.Id));
        Assert.Equal(["r1", "r2", "r3", "r4"], a.Items.Select(review => review.Id));
        Assert.Equal([true, true, false, true], Enumerable.Range(0, 4).Select(a.IsCertain));
        Assert.Equal([true, false, false], Enumerable.Range(0, 3).Select(b.IsCertain));
    }

    [Fact]
    public void Systems_that_the_same_reviews_name_have_one_list()
    {
        var index = new EstateIndex(Asked.Estate(
            """
            systems: [{id: a}, {id: b}, {id: c}]
            reviews:
              - {id: r1, kind: filing, on: 2026-01-01, systems: [b, a, a]}
              - {id: r2, kind: filing, on: 2026-01-01, systems: [c, a, b]}
            """));
        var projection = new FactProjection(index, null, Asked.Day);
        var lists = index.Estate.Systems!.Items.Select(system => projection.Project(system).Reviews!).ToList();

        Assert.Same(lists[0], lists[1]);
        Assert.Equal(["r1", "r2"], lists[1].Items.Select(review => review.Id));
        Assert.Equal(["r2"], lists[2].Items.Select(review => review.Id));
    }

    private static string Estate(string said) =>
        $"systems: [{{id: core}}, {{id: other}}]\nreviews: [{{id: a, kind: impact-analysis, on: 2026-05-01, result: passed, {said}}}]\n";
}
