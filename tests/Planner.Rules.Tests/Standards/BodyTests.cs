using Planner.Model.Standards;

namespace Planner.Rules.Tests.Standards;

/// <summary>What the packs hold beside the levels; the lists are read off the table of body clauses in the standard's contents.</summary>
public sealed class BodyTests
{
    private static readonly string[] Duties =
    [
        "4.2-a", "4.2-b", "4.3", "4.4-a", "4.4-b", "4.5-a", "4.5-b", "4.5-c",
        "5.1-a", "5.1-b", "5.2.1-a", "5.2.1-b", "5.2.2", "5.3-a", "5.3-b", "5.3-c",
        "6.1.2", "6.2-a", "6.2-b", "6.3-a", "6.3-b", "6.3-c",
        "7.1.1", "7.1.2", "7.1.3-a", "7.1.3-b", "7.1.3-c", "7.2.1-a", "7.2.1-b", "7.2.2-a", "7.2.2-b", "7.3-a", "7.3-b", "7.4-a", "7.4-b", "7.4-c", "7.4-d",
        "7.5.1-a", "7.5.1-b", "7.5.1-c", "7.5.1-d", "7.5.1-e", "7.5.1-f", "7.5.1-g", "7.5.1-h", "7.5.1-i",
        "7.5.2-a", "7.5.2-b", "7.5.2-c", "7.5.2-d", "7.5.2-e", "7.5.2-f",
        "7.5.3-a", "7.5.3-b", "7.5.3-c", "7.5.3-d", "7.5.3-e", "7.5.3-f", "7.5.3-g",
    ];

    [Fact]
    public void The_body_of_2007_is_duties_without_a_level() =>
        Assert.Equal(Duties, Of("gbt20988-2007", ClauseRole.Duty).Where(clause => clause.Level is null).Select(clause => clause.Id));

    [Fact]
    public void The_informative_annexes_of_2007_only_advise()
    {
        var advice = Of("gbt20988-2007", ClauseRole.Advice).ToDictionary(clause => clause.Id, clause => clause.Level);

        Assert.Equal(["B.1", "B.2", "B.3", "B.4", "B.5", "B.6", "B.7", "B.8", "C.1-1", "C.1-2", "C.1-3", "C.1-4", "C.1-5", "C.1-6"], advice.Keys);
        Assert.All(advice, clause => Assert.Equal(clause.Key.StartsWith('C') ? clause.Key[^1] - '0' : null, clause.Value));
    }

    [Theory]
    [InlineData("gbt20988-2025", 17)]
    [InlineData("wangxin-2005", 7)]
    public void An_edition_of_which_only_titles_are_known_claims_nothing_and_checks_nothing(string id, int titles)
    {
        var pack = Shipped.Pack(id).Standard;

        Assert.Equal((Claim.Nothing, titles), (pack.Claim, pack.Clauses.Count));
        Assert.Empty(pack.GradedElements);
        Assert.All(pack.Clauses, clause => Assert.Equal((VerificationStatus.Placeholder, null), (clause.Verification, clause.Check)));
    }

    [Fact]
    public void Whatever_a_clause_corresponds_to_and_whatever_replaces_an_edition_is_there()
    {
        var known = Shipped.All.Packs.SelectMany(pack => pack.Standard.Clauses.Select(clause => $"{pack.Standard.Id}/{clause.Id}")).ToHashSet();
        foreach (var pack in Shipped.All.Packs.Select(pack => pack.Standard))
        {
            Assert.All(pack.Clauses.SelectMany(clause => clause.Corresponds), near => Assert.Contains(near, known));
            Assert.True(pack.SupersededBy is null || Shipped.All.Find(pack.SupersededBy) is not null, $"{pack.Id} is replaced by {pack.SupersededBy}");
        }
    }

    [Fact]
    public void The_cloud_edition_of_2020_takes_over_that_of_2018_and_says_that_nobody_knows_what_changed()
    {
        var (old, taken) = (Shipped.Pack("jrt0168-2018").Standard, Shipped.Pack("jrt0168-2020").Standard);

        Assert.Equal(old.Clauses.Select(clause => (clause.Id, clause.Check)), taken.Clauses.Select(clause => (clause.Id, clause.Check)));
        Assert.Equal(
            old.Clauses.Select(clause => clause.Verification == VerificationStatus.Placeholder ? VerificationStatus.Placeholder : VerificationStatus.Inherited),
            taken.Clauses.Select(clause => clause.Verification));
        Assert.NotEqual(old.Sha256, taken.Sha256);
    }

    [Fact]
    public void The_importance_matrix_of_2020_is_whole_and_wholly_unknown()
    {
        var matrix = Shipped.Pack("jrt0168-2020").Standard.ImportanceMatrix!;

        Assert.Equal((VerificationStatus.Placeholder, 16), (matrix.Status, matrix.Rows.Count));
        Assert.All(matrix.Rows, cell => Assert.Null(matrix.LevelOf(cell.Scope, cell.Severity)));
    }

    private static IEnumerable<Clause> Of(string id, ClauseRole role) => Shipped.Pack(id).Standard.Clauses.Where(clause => clause.Role == role);
}
