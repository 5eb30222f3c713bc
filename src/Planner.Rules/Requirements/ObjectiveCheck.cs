using Planner.Documents.Text;
using Planner.Model.Estates;
using Planner.Model.Findings;

namespace Planner.Rules.Requirements;

/// <summary>The objectives of systems leave business functions the time they have.</summary>
internal sealed class ObjectiveCheck(Estate estate)
{
    private readonly FunctionDemands functions = new(estate);

    public IEnumerable<Finding> Of(SystemRecord system)
    {
        var at = $"systems/{system.Id}";
        foreach (var function in functions.Of(system.Id))
        {
            if (function.Rto is { } rto && system.Rto > FunctionDemands.Allowed(function, rto))
            {
                yield return RequirementCodes.BusinessShorter.At($"{at}/rto", $"'{function.Id}' must be back within {Text(rto)}{Left(function, rto)}; the objective of '{system.Id}' is {Text(system.Rto.Value)}.", "shorten the objective of the system, or let the business say what it can bear");
            }

            if (function.Rpo is { } rpo && system.Rpo > rpo)
            {
                yield return RequirementCodes.BusinessShorter.At($"{at}/rpo", $"'{function.Id}' may lose {Text(rpo)}; the objective of '{system.Id}' is {Text(system.Rpo.Value)}.", "shorten the objective of the system, or let the business say what it can bear");
            }

            if (function.MaximumOutage is { } longest && system.Rto > FunctionDemands.Allowed(function, longest))
            {
                yield return RequirementCodes.Intolerable.At($"{at}/rto", $"'{function.Id}' bears an outage of {Text(longest)}{Left(function, longest)}; the objective of '{system.Id}' is {Text(system.Rto.Value)}.", "shorten the objective of the system");
            }
        }
    }

    private static string Left(BusinessFunction function, TimeSpan business) =>
        FunctionDemands.Spent(function) == TimeSpan.Zero ? "" : $", which leaves {Text(FunctionDemands.Allowed(function, business))} after response and verification";

    private static string Text(TimeSpan time) => TextForms.Duration.Format(time);
}
