using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Rules.Evidence;

namespace Planner.Rules.Tests.Evidence;

public sealed class EvidenceTests
{
    private static readonly DateOnly Day = new(2026, 11, 27);
    private static readonly EvidencePolicy Documents = new(1 << (int)EvidenceSource.Document, TimeSpan.FromDays(366), false, Day);

    [Fact]
    public void The_entry_with_the_longest_path_stands_behind_a_value()
    {
        var (wide, narrow, exact) = (Entry("systems"), Entry("systems/core/backups"), Entry("systems/core/backups/full/interval"));
        var index = Index(wide, narrow, exact);

        Assert.Equal([exact], index.Behind("systems/core/backups/full/interval"));
        Assert.Equal([narrow], index.Behind("systems/core/backups/full/method"));
        Assert.Equal([wide], index.Behind("systems/core/rto"));
        Assert.Equal([wide], index.Behind("systems/core/backupsite"));
    }

    [Fact]
    public void Several_entries_for_one_path_stand_together_and_one_that_counts_is_enough()
    {
        var (old, good) = (Entry("sites/a") with { ValidUntil = Day.AddDays(-1) }, Entry("sites/a"));
        var behind = Index(old, good).Behind("sites/a/hours");

        Assert.Equal([old, good], behind);
        Assert.True(Documents.Admits(behind));
        Assert.False(Documents.Admits([old]));
    }

    [Fact]
    public void What_has_no_entry_is_declared_on_the_day_of_the_estate()
    {
        var entry = Assert.Single(Index().Behind("systems/core/rto"));

        Assert.Equal((EvidenceSource.Declared, Day.AddDays(-1)), (entry.Source, entry.CollectedAt));
    }

    [Fact]
    public void The_day_on_which_evidence_ends_and_the_greatest_age_are_inside()
    {
        Assert.Null(Documents.Shortfall(Entry("x") with { ValidUntil = Day }));
        Assert.Equal(Shortfall.Expired, Documents.Shortfall(Entry("x") with { ValidUntil = Day.AddDays(-1) }));
        Assert.Null(Documents.Shortfall(Entry("x") with { CollectedAt = Day.AddDays(-366) }));
        Assert.Equal(Shortfall.TooOld, Documents.Shortfall(Entry("x") with { CollectedAt = Day.AddDays(-367) }));
        Assert.Null(Documents.Shortfall(Entry("x") with { CollectedAt = Day }));
        Assert.Equal(Shortfall.NotYetCollected, Documents.Shortfall(Entry("x") with { CollectedAt = Day.AddDays(1) }));
        Assert.Equal(Shortfall.SourceTooWeak, Documents.Shortfall(Entry("x") with { Source = EvidenceSource.Imported }));
    }

    [Fact]
    public void A_document_that_nobody_can_open_is_only_a_word() =>
        Assert.Equal(Shortfall.NotConfirmed, Documents.Shortfall(Entry("x") with { Attachment = null }));

    [Fact]
    public void An_attestation_needs_a_document_and_somebody_else()
    {
        var policy = Documents with { Confirmed = true };
        var attested = Entry("x") with { StatedBy = "Li", ConfirmedBy = "Wang" };

        Assert.Null(policy.Shortfall(attested));
        Assert.Equal(Shortfall.NotConfirmed, policy.Shortfall(attested with { ConfirmedBy = "Li" }));
        Assert.Equal(Shortfall.NotConfirmed, policy.Shortfall(attested with { ConfirmedBy = null }));
        Assert.Equal(Shortfall.NotConfirmed, policy.Shortfall(attested with { Attachment = null }));
    }

    [Fact]
    public void What_belongs_to_what_needs_no_second_person_and_any_source_but_a_declaration()
    {
        var policy = Documents with { Confirmed = true };

        Assert.True(policy.AdmitsStructure([Entry("x") with { Source = EvidenceSource.Imported }]));
        Assert.False(policy.AdmitsStructure([Entry("x") with { Source = EvidenceSource.Declared }]));
        Assert.False(policy.AdmitsStructure([Entry("x") with { ValidUntil = Day.AddDays(-1) }]));
    }

    private static EvidenceEntry Entry(string path) => new()
    {
        Covers = [path],
        Source = EvidenceSource.Document,
        CollectedAt = Day.AddDays(-10),
        Attachment = new Attachment { Name = "report.pdf", Sha256 = new string('a', 64) },
    };

    private static EvidenceIndex Index(params EvidenceEntry[] entries) =>
        new(new Estate { ApiVersion = "planner/v1", AsOf = Day.AddDays(-1), Organisation = null, Evidence = new Listing<EvidenceEntry>(entries) });
}
