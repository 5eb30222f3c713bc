using Planner.Engine.Assessing;
using Planner.Engine.Estates;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Planning;
using Planner.Planning.Catalogue;
using Planner.Planning.Pricing;

namespace Planner.Engine.Planning;

/// <summary>Chooses a design for every system of an estate.</summary>
public sealed class MakePlan(EngineRoom room)
{
    /// <summary>The plan, or everything that stops it: wrong input, or a smallest set of demands that cannot hold together.</summary>
    public async Task<Outcome<MadePlan>> RunAsync(Actor actor, PlanRequest request, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Architect) is { } refusal)
        {
            return Outcome<MadePlan>.Refused([refusal]);
        }

        var estate = await new EstateSource(room).LoadAsync(request.Estate, request.Overlays, cancellation);
        var standards = ChosenEditions.Read(room, request.Standards, estate.Value?.Estate.Organisation?.Kind);
        var prices = request.Prices is null ? Outcome<PriceList>.Of(PriceList.Example) : PriceList.ReadFile(request.Prices, DesignCatalogue.Default);
        List<Finding> findings = [.. estate.Findings, .. standards.Findings, .. prices.Findings];
        var (levels, losses) = (Assignments.Levels(request.Require, findings), Assignments.Losses(request.Loss, findings));
        if (request.Budget is { Cny: < 0 })
        {
            findings.Add(new Finding("PLN006", "A budget is not negative.") { Hint = "write 0 CNY or more" });
        }

        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return Outcome<MadePlan>.Refused(findings);
        }

        var input = new PlanInput(estate.Value!.Estate, standards.Value!.Graded, request.AsOf ?? DateOnly.FromDateTime(room.Clock.GetLocalNow().Date))
        {
            EstateSha256 = estate.Value.Sha256,
            OverlaysSha256 = estate.Value.OverlaysSha256,
            Program = EngineRoom.Program,
            Prices = prices.Value!,
            Budget = request.Budget,
            Required = levels,
            LossPerHour = losses,
            LeaveConflicts = request.LeaveConflicts,
            Seed = request.Seed,
        };
        var plan = new PlanMaker(input).Make(cancellation);
        return plan.Value is null
            ? Outcome<MadePlan>.Refused([.. findings, .. plan.Findings])
            : Outcome<MadePlan>.Of(new(plan.Value, prices.Value!.IsExample), [.. findings, .. plan.Findings]);
    }
}
