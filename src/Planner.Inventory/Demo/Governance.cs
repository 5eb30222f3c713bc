using Planner.Model.Estates;

namespace Planner.Inventory.Demo;

/// <summary>What a demo organisation has set up for recovery: groups, contacts, reviews, suppliers, and what backs them.</summary>
internal sealed class Governance(Dice dice)
{
    // A review of single systems looks at about so many at once.
    private const int SystemsPerReview = 40;
    private const int SystemsPerSupplier = 60;
    private const int MostSuppliers = 30;

    private static readonly ReviewKind[] OfSystems = [ReviewKind.ImpactAnalysis, ReviewKind.RecoverabilityTest, ReviewKind.ChangeAnalysis];

    public Organisation Over(Organisation organisation) => organisation with
    {
        LicensedOn = dice.AsOf.AddDays(-dice.Between(400, 12_000)),
        Groups = dice.Chance(0.04) ? null : new Listing<RecoveryGroup>([.. Enum.GetValues<GroupDuty>().Where(_ => dice.Chance(0.96)).Select(Group)]),
        Contacts = dice.Chance(0.04) ? null : new Listing<Contact>([.. Enum.GetValues<ContactKind>().Where(_ => dice.Chance(0.92)).Select(Contact)]),
    };

    public IEnumerable<Review> Reviews(IReadOnlyList<SystemRecord> systems)
    {
        foreach (var kind in Enum.GetValues<ReviewKind>().Except(OfSystems).Where(_ => dice.Chance(0.9)))
        {
            yield return Review(kind, $"review-{Name(kind)}", dice.Chance(0.94) ? new Listing<string>([]) : null);
        }

        foreach (var (batch, at) in systems.Chunk(SystemsPerReview).Select((batch, at) => (batch, at)))
        {
            foreach (var kind in OfSystems.Where(_ => dice.Chance(0.8)))
            {
                yield return Review(kind, $"review-{Name(kind)}-{at + 1:D4}", new Listing<string>([.. batch.Select(system => system.Id)]));
            }
        }
    }

    public IEnumerable<Supplier> Suppliers(IReadOnlyList<SystemRecord> systems)
    {
        for (var index = 0; index < Math.Clamp(systems.Count / SystemsPerSupplier, 3, MostSuppliers); index++)
        {
            var served = new SortedSet<string>(StringComparer.Ordinal);
            for (var draws = dice.Between(1, 20); draws > 0; draws--)
            {
                served.Add(dice.Pick(systems).Id);
            }

            yield return new Supplier
            {
                Id = $"supplier-{index + 1:D2}",
                Name = dice.City() + dice.Pick(["信息技术有限公司", "云计算有限公司", "机房服务有限公司", "软件有限公司"]),
                Systems = index > 0 && dice.Chance(0.04) ? null : new Listing<string>([.. served]),
                Outsourcer = dice.Known(dice.Chance(0.3), 0.05),
                Rto = dice.Known(TimeSpan.FromHours(dice.Pick([1, 2, 4, 8, 24])), 0.15),
                ContinuityPlan = dice.Chance(0.75) ? dice.Check(600) : null,
                RiskAssessment = dice.Chance(0.8) ? dice.Check(500) : null,
                Audit = dice.Chance(0.6) ? dice.Check(700) : null,
                Contingency = dice.Known(dice.Chance(0.8), 0.1),
            };
        }
    }

    public IEnumerable<EvidenceEntry> Evidence() =>
        from list in (string[])["organisation", "functions", "reviews", "suppliers"]
        let collected = dice.Past(330)
        let written = dice.Chance(0.97)
        select new EvidenceEntry
        {
            Covers = [list],
            Source = written ? EvidenceSource.Document : EvidenceSource.Declared,
            CollectedAt = collected,
            ValidUntil = collected.AddYears(1),
            Attachment = written ? dice.Document($"{list}.pdf") : null,
            StatedBy = dice.Person(),
            ConfirmedBy = dice.Chance(0.9) ? dice.Person() : null,
        };

    private static string Name<T>(T kind)
        where T : struct, Enum => kind.ToString().ToLowerInvariant();

    private RecoveryGroup Group(GroupDuty duty) => new()
    {
        Id = $"group-{Name(duty)}",
        Duty = duty,
        Head = dice.Chance(0.97) ? dice.Person() : null,
        Deputy = dice.Chance(0.9) ? dice.Person() : null,
    };

    private Contact Contact(ContactKind kind) => new()
    {
        Id = $"contact-{Name(kind)}",
        Kind = kind,
        CheckedOn = dice.Known(dice.Past(500), 0.1),
    };

    private Review Review(ReviewKind kind, string id, Listing<string>? systems) => new()
    {
        Id = id,
        Kind = kind,
        On = dice.Past(900),
        Result = dice.Weighted<CheckResult?>((CheckResult.Passed, 0.6), (CheckResult.PassedWithFindings, 0.3), (CheckResult.Failed, 0.05), (null, 0.05)),
        Complete = dice.Known(dice.Chance(0.9), 0.05),
        Systems = systems,
        OpenFindings = dice.Known(dice.Weighted((0, 0.7), (2, 0.2), (7, 0.1)), 0.1),
        Report = dice.Chance(0.93) ? dice.Document($"{id}.pdf") : null,
    };
}
