namespace Planner.Rules.Tests.Projection;

public sealed class OrganisationFactsTests
{
    [Theory]
    [InlineData("kind: bank", "organisation.kind == 'bank'", true)]
    [InlineData("kind: insurer", "organisation.kind == 'bank'", false)]
    [InlineData("assets: 100000000000", "organisation.assets >= 100000000000.0", true)]
    [InlineData("assets: 99999999999.99", "organisation.assets >= 100000000000.0", false)]
    [InlineData("crossProvince: false", "organisation.crossProvince", false)]
    [InlineData("crossProvince: true", "organisation.kind == 'bank'", null)]
    public void The_organisation_is_what_it_says(string said, string clause, bool? expected) => Assert.Equal(expected, Ask(said, clause));

    // The licence is an event: on 2026-06-01 one of 2024-06-01 is 730 days old, 2 years without a leap day.
    [Theory]
    [InlineData("2024-06-01", "organisation.licensedAge == duration('17520h')", true)]
    [InlineData("2026-06-01", "organisation.licensedAge == duration('0h')", true)]
    [InlineData("2026-06-02", "organisation.licensedAge >= duration('0h')", null)]
    public void A_licence_is_as_old_as_it_is_on_the_day_of_the_assessment(string on, string clause, bool? expected) =>
        Assert.Equal(expected, Ask($"licensedOn: {on}", clause));

    [Theory]
    [InlineData("groups: [{id: a, duty: leading, head: Li, deputy: Wang}]", true)]
    [InlineData("groups: [{id: a, duty: leading, head: Li, deputy: ' li '}]", false)]
    [InlineData("groups: [{id: a, duty: leading, head: Li}]", null)]
    [InlineData("groups: [{id: a, duty: leading, deputy: Wang}]", null)]
    [InlineData("groups: [{id: a, duty: operating, head: Li, deputy: Wang}]", false)]
    [InlineData("groups: {partial: true, items: [{id: a, duty: operating, head: Li, deputy: Wang}]}", null)]
    [InlineData("groups: []", false)]
    [InlineData("crossProvince: true", null)]
    public void A_deputy_is_somebody_else_than_the_head(string said, bool? expected) =>
        Assert.Equal(expected, Ask(said, "organisation.groups.exists(g, g.duty == 'leading' && g.headed && g.deputised)"));

    [Theory]
    [InlineData("head: Li", true)]
    [InlineData("head: ' '", null)]
    [InlineData("deputy: Li", null)]
    public void A_group_without_a_name_for_its_head_leaves_that_open(string said, bool? expected) =>
        Assert.Equal(expected, Ask($"groups: [{{id: a, duty: leading, {said}}}]", "organisation.groups.all(g, g.headed)"));

    // The estate describes 2026-05-31, the day somebody last looked.
    [Theory]
    [InlineData("2026-05-01", "2026-06-01", 30)]
    [InlineData("2026-05-01", "2027-06-01", 30)]
    [InlineData("2026-05-31", "2026-06-01", 0)]
    [InlineData("2026-06-01", "2026-06-01", 0)]
    [InlineData("2026-06-02", "2026-06-01", null)]
    public void A_number_is_as_old_as_when_somebody_last_looked(string on, string day, int? days)
    {
        var contact = Assert.Single(Asked.Facts($"organisation: {{name: B, contacts: [{{id: a, kind: fire, checkedOn: {on}}}]}}", day: DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Organisation!.Contacts!.Items);

        Assert.Equal(days, contact.CheckedAge?.TotalDays);
    }

    [Fact]
    public void All_systems_have_one_organisation()
    {
        var index = new Planner.Rules.Projection.EstateIndex(Asked.Estate("systems: [{id: a}, {id: b}]\norganisation: {name: B, groups: []}"));
        var projection = new Planner.Rules.Projection.FactProjection(index, null, Asked.Day);

        Assert.Same(projection.Project(index.Estate.Systems!.Items[0]).Organisation, projection.Project(index.Estate.Systems.Items[1]).Organisation);
    }

    [Fact]
    public void Of_an_estate_without_one_nothing_is_known() => Assert.Null(Asked.Of("organisation.kind == 'bank'", ""));

    private static bool? Ask(string said, string clause) => Asked.Of(clause, $"organisation: {{name: B, {said}}}");
}
