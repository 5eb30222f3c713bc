using Planner.Model.Estates;

namespace Planner.Inventory.Demo;

/// <summary>What was written down about a demo system: its recovery plan, its drills, its interruptions, and what backs them.</summary>
internal sealed class Records(Dice dice)
{
    public List<RecoveryPlan> Plans { get; } = [];

    public List<Exercise> Exercises { get; } = [];

    public List<Incident> Incidents { get; } = [];

    public List<EvidenceEntry> Evidence { get; } = [];

    /// <summary>What backs the records that all systems share.</summary>
    public void AddShared()
    {
        foreach (var list in (string[])["sites", "links", "staff", "procedures", "agreements"])
        {
            Evidence.Add(Entry([list], $"{list}.pdf", dice.Past(330), 0.97));
        }
    }

    public void Add(SystemRecord system, Grade grade)
    {
        if (system.RecoveryPlan is { } plan)
        {
            Plans.Add(Plan(plan, system, grade));
            if (dice.Chance(grade.Quality))
            {
                Evidence.Add(Entry([$"recoveryPlans/{plan}"], $"{plan}.pdf", Kept(grade), grade.Quality));
            }
        }

        if (grade.Level >= 2 && dice.Chance(0.35 + (0.5 * grade.Quality)))
        {
            var exercise = Exercise(system, grade);
            Exercises.Add(exercise);
            Evidence.Add(Entry([$"exercises/{exercise.Id}"], $"{exercise.Id}.pdf", exercise.On, grade.Quality));
        }

        if (dice.Chance(0.05))
        {
            Incidents.Add(new Incident
            {
                Id = $"incident-{system.Id}",
                Systems = [system.Id],
                On = dice.Past(360),
                Duration = AtMost(system.Service?.UnplannedDowntime, TimeSpan.FromMinutes(dice.Between(3, 600))),
                Cause = dice.Pick(["存储控制器故障", "变更失误", "运营商线路中断", "数据库死锁", "机房制冷异常"]),
            });
        }

        if (dice.Chance(grade.Quality))
        {
            Evidence.Add(Entry([.. Protected(system)], $"protection-{system.Id}.pdf", Kept(grade), grade.Quality));
        }
    }

    private static TimeSpan AtMost(TimeSpan? limit, TimeSpan time) => limit < time ? limit.Value : time;

    private static IEnumerable<string> Protected(SystemRecord system)
    {
        var parts = new (string Name, object? Value)[]
        {
            ("backups", system.Backups), ("transfers", system.Transfers), ("replications", system.Replications),
            ("standby", system.Standby), ("standbyNetwork", system.StandbyNetwork), ("components", system.Components),
        };
        return parts.Where(part => part.Value is not null).Select(part => $"systems/{system.Id}/{part.Name}");
    }

    private RecoveryPlan Plan(string id, SystemRecord system, Grade grade)
    {
        var made = dice.Past(900);
        return new RecoveryPlan
        {
            Id = id,
            Name = $"{system.Name}灾难恢复预案",
            Version = $"{dice.Between(1, 4)}.{dice.Between(0, 9)}",
            VersionDate = made,
            ApprovedBy = dice.Chance(0.85) ? dice.Person() : null,
            ApprovedOn = dice.Known(dice.AsOf.AddDays(-dice.Between(0, dice.AsOf.DayNumber - made.DayNumber)), 0.1),
            CompleteTest = dice.Chance(grade.Quality) ? dice.Check(700) : null,
            Exercise = dice.Chance(grade.Quality) ? dice.Check(500) : null,
            BlockingFindings = dice.Known(dice.Weighted((0, 0.85), (1, 0.1), (3, 0.05)), 0.1),
            EquipmentArrival = grade.Level <= 2 ? dice.Known(TimeSpan.FromHours(dice.Between(24, 120)), 0.1) : null,
            NetworkArrival = grade.Level <= 2 ? dice.Known(TimeSpan.FromHours(dice.Between(24, 120)), 0.1) : null,
            InstallAndRestore = grade.Level <= 3 ? dice.Known(TimeSpan.FromHours(dice.Between(4, 60)), 0.1) : null,
            NetworkCutover = grade.Level <= 4 ? dice.Known(TimeSpan.FromHours(dice.Between(1, 8)), 0.1) : null,
            Document = dice.Chance(0.9) ? dice.Document($"{id}.pdf") : null,
        };
    }

    private Exercise Exercise(SystemRecord system, Grade grade)
    {
        var kind = dice.Weighted((ExerciseKind.Tabletop, 0.25), (ExerciseKind.Simulated, 0.3), (ExerciseKind.KeyPart, 0.2), (ExerciseKind.Full, 0.25));
        var real = kind != ExerciseKind.Tabletop;
        return new Exercise
        {
            Id = $"drill-{system.Id}",
            Systems = [system.Id],
            Kind = kind,
            Scenario = dice.Known(dice.Weighted((Scenario.Zone, 0.5), (Scenario.City, 0.25), (Scenario.Host, 0.15), (Scenario.Corruption, 0.1)), 0.05),
            On = dice.Past(600),
            Result = dice.Weighted<CheckResult?>((CheckResult.Passed, 0.7), (CheckResult.PassedWithFindings, 0.18), (CheckResult.Failed, 0.08), (null, 0.04)),
            Unplanned = dice.Known(kind == ExerciseKind.Full && dice.Chance(0.4), 0.1),
            EndUsers = dice.Known(kind == ExerciseKind.Full, 0.2),
            Announced = dice.Known(dice.Chance(0.9), 0.1),
            AchievedRto = real && system.Rto is { } rto ? TimeSpan.FromSeconds(Math.Ceiling(rto.TotalSeconds * dice.Real(0.2, 1.3))) : null,
            AchievedRpo = real && system.Rpo is { } rpo ? TimeSpan.FromSeconds(Math.Floor(rpo.TotalSeconds * dice.Real(0, 1.2))) : null,
            Report = dice.Chance(grade.Quality) ? $"drill-{system.Id}.pdf" : null,
        };
    }

    // Where records are well kept they are renewed within the year.
    private DateOnly Kept(Grade grade) => dice.Past((int)(700 - (350 * grade.Quality)));

    private EvidenceEntry Entry(IReadOnlyList<string> covers, string document, DateOnly collected, double quality)
    {
        var stated = dice.Person();
        var written = dice.Chance(0.5 + (0.48 * quality));
        return new EvidenceEntry
        {
            Covers = covers,
            Source = written ? EvidenceSource.Document : EvidenceSource.Declared,
            CollectedAt = collected,
            ValidUntil = dice.Chance(0.85) ? collected.AddYears(1) : null,
            Attachment = written ? dice.Document(document) : null,
            StatedBy = stated,
            ConfirmedBy = dice.Weighted(("other", 0.1 + quality), ("none", 0.27)) == "other" ? dice.Person() : null,
        };
    }
}
