using Planner.Engine.Estates;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Rights;
using Planner.Rules.Packs;

namespace Planner.Engine.Assessing;

/// <summary>Grades an estate by the standards.</summary>
public sealed class Assess(EngineRoom room)
{
    /// <summary>Code of the warning that there is nothing to grade.</summary>
    public const string NoSystemCode = "ASM001";

    /// <summary>The assessment, ready to be read, or everything that stops it.</summary>
    public async Task<Outcome<AssessmentRun>> RunAsync(Actor actor, AssessRequest request, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is { } refusal)
        {
            return Outcome<AssessmentRun>.Refused([refusal]);
        }

        return Of(await new EstateSource(room).LoadAsync(request.Estate, request.Overlays, cancellation), request);
    }

    /// <summary>The assessment of an estate that was loaded, or everything that stops it.</summary>
    internal Outcome<AssessmentRun> Of(Outcome<LoadedEstate> estate, AssessRequest request)
    {
        var standards = ChosenEditions.Read(room, request.Standards, estate.Value?.Estate.Organisation?.Kind);
        IReadOnlyList<Finding> findings = [.. estate.Findings, .. standards.Findings, .. Empty(estate.Value)];
        if (estate.Value is null || standards.Value is null)
        {
            return Outcome<AssessmentRun>.Refused(findings);
        }

        var run = Start(estate.Value, standards.Value, request);
        return Outcome<AssessmentRun>.Of(run, [.. findings, .. UndertakingCheck.Findings(run.Estate, run.Standards, run.Head.AsOf)]);
    }

    private static IEnumerable<Finding> Empty(LoadedEstate? estate) => estate is null || estate.Estate.Systems is { Items.Count: > 0 }
        ? []
        : [new Finding(NoSystemCode, "The estate has no system, so nothing is graded.") { Severity = Severity.Warning, Path = "systems", Hint = "add the systems that are to be graded" }];

    private AssessmentRun Start(LoadedEstate estate, EditionChoice choice, AssessRequest request)
    {
        var standards = choice.Graded;
        var now = room.Clock.GetUtcNow();
        var asOf = request.AsOf ?? DateOnly.FromDateTime(room.Clock.GetLocalNow().Date);
        var head = new Assessment
        {
            AsOf = asOf,
            AssessedAt = now,
            Program = EngineRoom.Program,
            EstateSha256 = estate.Sha256,
            OverlaysSha256 = estate.OverlaysSha256,
            Standards = [.. standards.Packs.Select(pack => new StandardUse { Id = pack.Standard.Id, Status = pack.Standard.Status, Sha256 = pack.Standard.Sha256 })],
            LeftOut = choice.LeftOut,
            EditionsAskedFor = request.Standards.Count > 0,
            Missing = [],
            Systems = [],
        };
        return new AssessmentRun(head, estate, choice, request.Detail);
    }
}
