using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Assessments;

namespace Planner.Reports.Tests;

/// <summary>A small assessment by hand: one system of each kind, two standards.</summary>
internal static class SampleAssessment
{
    public const string Levels = "gbt20988-2007";
    public const string Indicators = "jrt0168-2018";

    private static readonly EvidenceDemand Demand = new() { Sources = [EvidenceSource.Document] };
    private static readonly Words Weekly = new("每周至少成功做一次全量备份。", "A full backup succeeds at least once a week.");
    private static readonly Words Schedule = new("建立每周的全量备份任务。", "Schedule a weekly full backup.");

    public static AssessmentSubject Subject(int copies = 1) => new()
    {
        Assessment = new Assessment
        {
            AsOf = new DateOnly(2026, 11, 27),
            AssessedAt = new DateTimeOffset(2026, 11, 27, 8, 30, 0, TimeSpan.Zero),
            Program = "planner 1.2.3",
            EstateSha256 = new string('e', 64),
            OverlaysSha256 = [new string('f', 64)],
            Standards = [.. Packs().Select(pack => new StandardUse { Id = pack.Id, Status = pack.Status, Sha256 = pack.Sha256 })],
            Missing = [new MissingFact { Fact = "plan.approved", Unit = "bool", Systems = 1, Clauses = ["A.1-D7", "A.2-D7"] }],
            Systems = [.. Enumerable.Range(0, copies).SelectMany(copy => Systems(copies == 1 ? "" : $"{copy:000}"))],
        },
        Standards = Packs(),
        Organisation = "示例银行",
        EstateFile = "estate.yaml",
        Systems = new Dictionary<string, SystemLabel> { ["core"] = new("核心系统", "核心部"), ["aml"] = new("反洗钱", "合规部"), ["pay"] = new("支付网关", null) },
        FactNames = new Dictionary<string, Words> { ["data.backups.interval"] = new("备份周期", "Backup interval"), ["plan.approved"] = new("预案已批准", "Plan approved") },
        Ledger = new LedgerMark(42, new string('a', 64)),
        MadeBy = "person:li.lei",
    };

    public static AssessmentSubject Only(string system) => Subject() is var all
        ? all with { Assessment = all.Assessment with { Systems = [.. all.Assessment.Systems.Where(grade => grade.System == system)] } }
        : throw new InvalidOperationException();

    /// <summary>core: all proven. aml: fails one requirement that levels 1 and 2 repeat. hr: nothing known. pay: expired evidence.</summary>
    private static IEnumerable<SystemGrade> Systems(string suffix) =>
    [
        Grade("aml" + suffix, Levels, 2, new Levels(0, 0, 0), Verdict.Fail, new Reason.Decided(),
            [new FactUse { Path = "data[db].backups[full].interval", Value = "9d", Source = EvidenceSource.Document, CollectedAt = new DateOnly(2026, 9, 30), ValidUntil = new DateOnly(2027, 9, 30), Inputs = ["systems/aml/backups/full/interval"] }], "A.1-D1-a", "A.2-D1-a"),
        Grade("core" + suffix, Levels, 2, new Levels(2, 2, 2), Verdict.Pass, new Reason.Decided(), []),
        Grade("core" + suffix, Indicators, null, new Levels(3, 3, 3), Verdict.Pass, new Reason.Decided(), []),
        Grade("hr" + suffix, Levels, null, new Levels(0, 0, 2), Verdict.Unknown, new Reason.MissingFacts(["plan.approved"]), [new FactUse { Path = "plan.approved", Inputs = ["recoveryPlans"] }], "A.1-D7"),
        Grade("pay" + suffix, Levels, 1, new Levels(0, 1, 2), Verdict.Unknown,
            new Reason.NotProven([new EvidenceShortfall { Path = "systems/pay/backups/full/interval", Kind = Shortfall.Expired, Source = EvidenceSource.Document, CollectedAt = new DateOnly(2026, 5, 20), ValidUntil = new DateOnly(2026, 10, 31) }]),
            [new FactUse { Path = "data[db].backups[full].interval", Value = "7d", Source = EvidenceSource.Document, CollectedAt = new DateOnly(2026, 5, 20), ValidUntil = new DateOnly(2026, 10, 31), Inputs = ["systems/pay/backups/full/interval"] }], "A.1-D1-a"),
    ];

    private static SystemGrade Grade(string system, string standard, int? required, Levels levels, Verdict verdict, Reason reason, FactUse[] facts, params string[] open) => new()
    {
        System = system,
        Standard = standard,
        Levels = levels,
        Basis = VerificationStatus.Recall,
        Required = required,
        Tier = new TierGrade { Required = Tier.Hour },
        Elements = [.. Packs().First(pack => pack.Id == standard).Elements.Select(element => new ElementGrade { Element = element.Id, Levels = levels })],
        Clauses =
        [
            .. Packs().First(pack => pack.Id == standard).Clauses.Select(clause => open.Contains(clause.Id)
                ? new ClauseVerdict { Clause = clause.Id, Element = clause.Element, Level = clause.Level, Verdict = verdict, Reason = reason, Facts = facts, Parts = verdict == Verdict.Fail ? ["data.backups.exists(b, b.interval <= duration('168h'))"] : [] }
                : new ClauseVerdict { Clause = clause.Id, Element = clause.Element, Level = clause.Level, Verdict = Verdict.Pass, Reason = new Reason.Decided() }),
        ],
        Gaps = [.. open.Select(clause => new Gap { Clause = clause, Kind = verdict == Verdict.Fail ? GapKind.Capability : GapKind.Evidence, Remedies = [Schedule] })],
    };

    private static IReadOnlyList<StandardPack> Packs() =>
    [
        new StandardPack
        {
            Id = Levels, Number = "GB/T 20988-2007", Title = new("信息系统灾难恢复规范", "Disaster recovery specifications"), Status = EditionStatus.Superseded,
            SupersededBy = "gbt20988-2025", SupersededOn = new DateOnly(2026, 1, 1), Claim = Claim.Level, Coverage = new("附录 A。", "Annex A."), Sha256 = new string('b', 64),
            Levels = [new LevelName { Level = 1, Name = new("一", "one") }, new LevelName { Level = 2, Name = new("二", "two") }],
            Elements = [new Element { Id = "D1", Name = new("数据备份系统", "Data backup system") }, new Element { Id = "D7", Name = new("灾难恢复预案", "Recovery plan") }],
            Parameters = [new Parameter { Id = "backupSlack", Type = "duration", Value = "24h", Meaning = new("允许的延迟。", "Lateness allowed.") }],
            Clauses =
            [
                Clause("A.1-D1-a", "D1", 1, Weekly, VerificationStatus.Secondary), Clause("A.2-D1-a", "D1", 2, Weekly, VerificationStatus.Secondary),
                Clause("A.1-D7", "D7", 1, new("预案经批准。", "The plan is approved."), VerificationStatus.Recall), Clause("A.2-D7", "D7", 2, new("预案经演练。", "The plan is exercised."), VerificationStatus.Recall),
            ],
        },
        new StandardPack
        {
            Id = Indicators, Number = "JR/T 0168-2018", Title = new("云计算容灾", "Cloud disaster recovery"), Status = EditionStatus.InForce, Claim = Claim.KeyIndicators,
            Coverage = new("关键指标。", "Key indicators."), Sha256 = new string('c', 64), Levels = [new LevelName { Level = 3, Name = new("三", "three") }],
            Elements = [new Element { Id = "RTO", Name = new("恢复时间", "Recovery time") }],
            Clauses = [Clause("L3-RTO", "RTO", 3, new("24 小时内恢复。", "Recovered within 24 hours."), VerificationStatus.Secondary)],
        },
    ];

    private static Clause Clause(string id, string element, int level, Words requires, VerificationStatus verification) => new()
    {
        Id = id,
        Element = element,
        Level = level,
        Requires = requires,
        Kind = ClauseKind.Measurable,
        Check = "true",
        Evidence = Demand,
        Verification = verification,
        Remedies = [Schedule],
    };
}
