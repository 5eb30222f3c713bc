using Planner.Model.Estates;

namespace Planner.Inventory.Overlays;

/// <summary>
/// Lays a drill that was seen over what the estate says of it. The ledger measures a drill, but who was told of it and when its
/// summary went out is known to people only: of the same drill, what the ledger leaves open stays as stated, and is not
/// covered by what was drilled.
/// </summary>
internal sealed class ExerciseMerge(Merge merge)
{
    public Exercise Over(string path, Exercise? declared, Exercise seen)
    {
        // Records compare lists by reference; with the same list object they compare by value.
        var comparable = declared is not null && declared.Systems.SequenceEqual(seen.Systems, StringComparer.Ordinal)
            ? seen with { Systems = declared.Systems }
            : seen;
        return merge.Trusted && declared is not null && declared != comparable && IsSame(declared, seen)
            ? Members(path, declared, comparable)
            : merge.Record(path, declared, comparable)!;
    }

    private static bool IsSame(Exercise declared, Exercise seen) => (declared.On, declared.Kind) == (seen.On, seen.Kind);

    private Exercise Members(string path, Exercise declared, Exercise seen) => declared with
    {
        Systems = merge.Record($"{path}/systems", declared.Systems, seen.Systems)!,
        Kind = merge.Value<ExerciseKind>($"{path}/kind", declared.Kind, seen.Kind)!.Value,
        Scenario = merge.Value($"{path}/scenario", declared.Scenario, seen.Scenario),
        On = merge.Value<DateOnly>($"{path}/on", declared.On, seen.On)!.Value,
        Result = merge.Value($"{path}/result", declared.Result, seen.Result),
        Unplanned = merge.Value($"{path}/unplanned", declared.Unplanned, seen.Unplanned),
        EndUsers = merge.Value($"{path}/endUsers", declared.EndUsers, seen.EndUsers),
        Announced = merge.Value($"{path}/announced", declared.Announced, seen.Announced),
        AchievedRto = merge.Value($"{path}/achievedRto", declared.AchievedRto, seen.AchievedRto),
        AchievedRpo = merge.Value($"{path}/achievedRpo", declared.AchievedRpo, seen.AchievedRpo),
        Report = merge.Record($"{path}/report", declared.Report, seen.Report),
        RealTakeover = merge.Value($"{path}/realTakeover", declared.RealTakeover, seen.RealTakeover),
        FailedBack = merge.Value($"{path}/failedBack", declared.FailedBack, seen.FailedBack),
        BusinessVerified = merge.Value($"{path}/businessVerified", declared.BusinessVerified, seen.BusinessVerified),
        Suppliers = merge.Value($"{path}/suppliers", declared.Suppliers, seen.Suppliers),
        ScenarioWritten = merge.Value($"{path}/scenarioWritten", declared.ScenarioWritten, seen.ScenarioWritten),
        Logged = merge.Value($"{path}/logged", declared.Logged, seen.Logged),
        NotifiedOn = merge.Value($"{path}/notifiedOn", declared.NotifiedOn, seen.NotifiedOn),
        ReportedOn = merge.Value($"{path}/reportedOn", declared.ReportedOn, seen.ReportedOn),
    };
}
