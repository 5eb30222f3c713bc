using Planner.Model.Estates;
using Planner.Model.Planning;
using Planner.Model.Quantities;
using Planner.Planning.Applying;
using Planner.Planning.Predicting;

namespace Planner.Planning.Prospects;

/// <summary>
/// A copy of an estate in which designs are in place, evidenced, and drilled with the outcome that is predicted. It exists
/// to be graded into prospects and must not leave this room: its values are planned, and no document ever holds them as facts.
/// </summary>
internal static class PlannedEstate
{
    private const string Planned = "planned";
    private static readonly TimeSpan Year = TimeSpan.FromHours(8760);

    /// <summary>The copy, with one design a system.</summary>
    public static Estate Of(Estate estate, IReadOnlyList<(AppliedDesign Applied, Prediction Prediction)> designs, DateOnly asOf)
    {
        var planned = designs.Select(design => design.Applied.Today.Id).ToHashSet(StringComparer.Ordinal);
        var drills = designs.Select(design => Drill(design.Applied, design.Prediction, asOf)).OfType<Exercise>().ToList();

        // A drill of what was replaced says nothing about what replaces it.
        var exercises = (estate.Exercises?.Items ?? [])
            .Select(exercise => exercise with { Systems = [.. exercise.Systems.Where(system => !planned.Contains(system))] })
            .Where(exercise => exercise.Systems.Count > 0);
        var evidence = new EvidenceEntry
        {
            Covers = [.. designs.SelectMany(design => Covered(design.Applied)), .. drills.Select(drill => $"exercises/{drill.Id}"), "exercises"],
            Source = EvidenceSource.Observed,
            CollectedAt = asOf,
        };
        return estate with
        {
            Systems = new([.. designs.Select(design => Copy(design.Applied, design.Prediction, asOf))]),
            Exercises = new([.. exercises, .. drills]),
            Evidence = new([.. estate.Evidence?.Items ?? [], evidence]),
        };
    }

    private static SystemRecord Copy(AppliedDesign applied, Prediction prediction, DateOnly asOf) => applied.Copy with
    {
        Service = new ServiceRecord
        {
            Until = asOf,
            Availability = new Availability(1 - (prediction.Ordinary / Year)),
            IncludesPlanned = false,
            UnplannedDowntime = prediction.Ordinary,
        },
    };

    private static Exercise? Drill(AppliedDesign applied, Prediction prediction, DateOnly asOf) => prediction is { Rto: { } rto, Rpo: { } rpo }
        ? new Exercise
        {
            Id = $"{Planned}-{applied.Today.Id}",
            Systems = [applied.Today.Id],
            Kind = ExerciseKind.Full,
            Scenario = Scenario.Zone,
            On = asOf,
            Result = CheckResult.Passed,
            Unplanned = true,
            EndUsers = true,
            Announced = false,
            AchievedRto = rto.Worst,
            AchievedRpo = rpo.Worst,
        }
        : null;

    private static IEnumerable<string> Covered(AppliedDesign applied)
    {
        var at = $"systems/{applied.Today.Id}";
        var wanted = applied.Protections;
        bool New(ProtectionKind kind) => !wanted.InPlace.Contains(kind);
        return wanted.Backups.Where(_ => New(ProtectionKind.Backup)).Select(one => $"{at}/backups/{one.Id}")
            .Concat(wanted.Transfers.Where(_ => New(ProtectionKind.Transfer)).Select(one => $"{at}/transfers/{one.Id}"))
            .Concat(wanted.Replications.Where(_ => New(ProtectionKind.Replication)).Select(one => $"{at}/replications/{one.Id}"))
            .Concat(New(ProtectionKind.Standby) ? [$"{at}/standby"] : [])
            .Concat(New(ProtectionKind.Network) ? [$"{at}/standbyNetwork"] : [])
            .Append($"{at}/service");
    }
}
