using Executors.Contract;
using Executors.Runbooks.Driving;
using Executors.Runbooks.Journal;
using Planner.Engine.Laboratories;

namespace Planner.Engine.Executing;

/// <summary>A runbook that was bound to what is there now.</summary>
/// <param name="Request">What is to run, with what it takes to find the targets again.</param>
/// <param name="Targets">What it runs on.</param>
/// <param name="Aim">What is wanted.</param>
/// <param name="Seen">What was observed, database first.</param>
internal sealed record BoundRun(RunRequest Request, RunTargets Targets, LabAim Aim, IReadOnlyList<Observation> Seen)
{
    /// <summary>Key of a run's context: the stored estate, with the @.</summary>
    public const string EstateKey = "estate";

    /// <summary>Key of a run's context: the lab that it ran on.</summary>
    public const string LabKey = "lab";
}
