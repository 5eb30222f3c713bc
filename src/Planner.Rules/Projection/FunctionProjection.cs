using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads a business function with its impact analysis as clauses see it.</summary>
internal static class FunctionProjection
{
    /// <summary>How many lengths of outage make an analysis over time; the product's figure, the fewest that show a course.</summary>
    private const int FewestLengths = 2;

    /// <summary>The function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="place">Its place.</param>
    public static FunctionFacts Function(BusinessFunction function, Place place)
    {
        var rto = place.Read(function.Rto, "rto");
        var response = place.Read(function.ResponseTime, "responseTime");
        var verification = place.Read(function.VerificationTime, "verificationTime");
        var impacts = place.Whole(function.Impacts, "impacts");
        return new FunctionFacts
        {
            Id = function.Id,
            Important = place.Read(function.Important, "important"),
            Priority = place.Read(function.Priority, "priority"),
            Rto = rto,
            Rpo = place.Read(function.Rpo, "rpo"),
            MaximumOutage = place.Read(function.MaximumOutage, "maximumOutage"),
            ResponseTime = response,
            VerificationTime = verification,
            AllowedRto = rto - response - verification,
            Analysed = impacts is null ? null : IsAnalysed(impacts),
            WorstScope = Worst(impacts, impact => impact.Scope, ImpactScope.Public),
            WorstSeverity = Worst(impacts, impact => impact.Severity, ImpactSeverity.Critical),
        };
    }

    private static bool? IsAnalysed(Listing<OutageImpact> impacts)
    {
        var stated = impacts.Items.Where(impact => (impact.Scope, impact.Severity, impact.Loss) != (null, null, null));
        return Lengths(stated) >= FewestLengths ? true
            : impacts.Partial || Lengths(impacts.Items) >= FewestLengths ? null
            : false;
    }

    private static int Lengths(IEnumerable<OutageImpact> impacts) => impacts.Select(impact => impact.After).Distinct().Count();

    /// <summary>The worst that is stated; unknown while something worse may come to light.</summary>
    private static T? Worst<T>(Listing<OutageImpact>? impacts, Func<OutageImpact, T?> of, T utmost)
        where T : struct, Enum
    {
        var stated = (impacts?.Items ?? []).Select(of).ToList();
        return stated.Contains(utmost) ? utmost
            : impacts is null or { Partial: true } || stated.Contains(null) ? null
            : stated.Max();
    }
}
