using Planner.Model.Findings;
using Planner.Model.Requirements;
using Planner.Model.Rights;
using Planner.Reports.Json;

namespace Planner.Engine.Assessing;

/// <summary>Proposes what is required of the systems of an estate, with reasons, and names contradictions.</summary>
public sealed class Require(EngineRoom room)
{
    /// <summary>Code of the refusal that the estate has no such system.</summary>
    public const string NoSuchSystemCode = "RQR001";

    /// <summary>The proposals, or everything that stops them.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="request">Which estate, standards and day.</param>
    /// <param name="system">One system by id, and the contradictions at it; null for all.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<Outcome<RequirementReport>> RunAsync(Actor actor, AssessRequest request, string? system, CancellationToken cancellation)
    {
        var run = await new Assess(room).RunAsync(actor, request, cancellation);
        if (run.Value is null)
        {
            return Outcome<RequirementReport>.Refused(run.Findings);
        }

        var report = run.Value.Requirements();
        if (system is null)
        {
            return Outcome<RequirementReport>.Of(report, run.Findings);
        }

        var only = report.Systems.Where(one => one.System == system).ToList();
        return only.Count == 0
            ? Outcome<RequirementReport>.Refused([new Finding(NoSuchSystemCode, $"The estate has no system '{system}'.")])
            : Outcome<RequirementReport>.Of(
                report with { Systems = only, Contradictions = [.. report.Contradictions.Where(finding => finding.Path?.StartsWith($"systems/{system}/", StringComparison.Ordinal) == true)] },
                run.Findings);
    }

    /// <summary>Writes <c>planner/requirements/v1</c>.</summary>
    public static void WriteJson(RequirementReport report, Stream stream) => RequirementsJson.Write(report, stream);
}
