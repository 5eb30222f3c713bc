using System.Globalization;
using Planner.Engine.Simulating;
using Planner.Web.Pages.Plans;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Simulations;

/// <summary>What the form of a simulation holds, as it was typed.</summary>
public sealed class SimulationWish
{
    private const long MostYears = 10_000_000;

    /// <summary>Simulated years, 2 to 10,000,000.</summary>
    public string Years { get; set; } = "20000";

    /// <summary>0 or more.</summary>
    public string Seed { get; set; } = "1";

    /// <summary>Seconds, 1 to 3600.</summary>
    public string Limit { get; set; } = "300";

    /// <summary>True for the designs of the plan that was made.</summary>
    public bool Planned { get; set; }

    /// <summary>Systems chosen; none stands for all.</summary>
    public HashSet<string> Systems { get; } = new(StringComparer.Ordinal);

    /// <summary>How long it may take; null when it cannot be read.</summary>
    public TimeSpan? TimeLimit => PlanWish.Seconds(Limit);

    /// <summary>The request, or the labels of what cannot be read.</summary>
    public SimulateRequest? Request(string estate, out IReadOnlyList<string> wrong)
    {
        var (years, seed) = (Number(Years, 2, MostYears), Number(Seed, 0, long.MaxValue));
        wrong =
        [
            .. years is null ? [SimulationText.Years] : Array.Empty<string>(),
            .. seed is null ? [ComputingText.Seed] : Array.Empty<string>(),
            .. TimeLimit is null ? [ComputingText.TimeLimit] : Array.Empty<string>(),
        ];
        return wrong.Count > 0 ? null : new SimulateRequest($"@{estate}") { Systems = [.. Systems.Order(StringComparer.Ordinal)], Years = years!.Value, Recoveries = years.Value, Seed = seed!.Value };
    }

    private static long? Number(string text, long least, long most) =>
        long.TryParse(text.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
