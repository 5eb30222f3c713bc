using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Packs;

namespace Planner.Rules.Tests.Standards;

public sealed class EditionChoiceTests
{
    private static readonly string[] Everybody = ["gbt20988-2007", "jrt0168-2018"];

    [Fact]
    public void By_default_an_edition_of_structure_alone_and_one_that_merely_extends_another_are_named_and_do_not_grade()
    {
        var choice = EditionChoice.Of(Shipped.All, [], null).Value!;
        var why = choice.LeftOut.ToDictionary(edition => edition.Pack.Id, edition => edition.Reason);

        Assert.Superset(Everybody.ToHashSet(), Ids(choice).ToHashSet());
        Assert.Equal(LeftOutReason.StructureOnly, why["gbt20988-2025"]);
        Assert.Equal(LeftOutReason.StructureOnly, why["wangxin-2005"]);
        Assert.Equal(LeftOutReason.SameAsExtended, why["jrt0168-2020"]);
        Assert.Equal(Shipped.All.Packs.Count, choice.Graded.Packs.Count + choice.LeftOut.Count);
    }

    [Theory]
    [InlineData(OrganisationKind.Bank, null)]
    [InlineData(OrganisationKind.Hospital, LeftOutReason.OtherOrganisations)]
    [InlineData(null, LeftOutReason.OrganisationUnknown)]
    public void An_edition_for_some_organisations_grades_those_alone(OrganisationKind? kind, LeftOutReason? expected)
    {
        var choice = EditionChoice.Of(ForBanks(), [], kind).Value!;

        Assert.Equal(expected, choice.LeftOut.Where(edition => edition.Pack.Id == "jrt0168-2018").Select(edition => (LeftOutReason?)edition.Reason).SingleOrDefault());
        Assert.Equal(expected is null, Ids(choice).Contains("jrt0168-2018"));
    }

    [Fact]
    public void What_is_asked_for_by_name_grades_whatever_the_organisation()
    {
        var choice = EditionChoice.Of(ForBanks(), ["jrt0168-2018", "jrt0168-2020"], OrganisationKind.Hospital).Value!;

        Assert.Equal(["jrt0168-2018", "jrt0168-2020"], Ids(choice));
        Assert.Empty(choice.LeftOut);
    }

    [Fact]
    public void An_edition_of_structure_alone_is_refused_even_by_name()
    {
        var choice = EditionChoice.Of(Shipped.All, ["gbt20988-2025", "gbt20988-2007"], null);

        Assert.Null(choice.Value);
        Assert.Equal("PCK008", Assert.Single(choice.Findings).Code);
    }

    private static IEnumerable<string> Ids(EditionChoice choice) => choice.Graded.Packs.Select(pack => pack.Standard.Id);

    private static Packs.Standards ForBanks() => Shipped.All with
    {
        Packs = [.. Shipped.All.Packs.Select(pack => pack.Standard.Id == "jrt0168-2018" ? new Pack(pack.Standard with { Organisations = [OrganisationKind.Bank, OrganisationKind.RuralCreditUnion] }, pack.Clauses, pack.Floors) : pack)],
    };
}
