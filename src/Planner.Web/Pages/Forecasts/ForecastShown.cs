using Planner.Model.Findings;
using Planner.Model.Grading;

namespace Planner.Web.Pages.Forecasts;

/// <summary>What the forecast page shows.</summary>
/// <param name="Forecast">The forecast; null when it was not made.</param>
/// <param name="TooLarge">True when the estate has too many systems to look ahead for all of them while somebody waits.</param>
/// <param name="Rules">Ids of the packs without levels, whose obligations are met or not.</param>
/// <param name="Findings">What was remarked, or what stopped it.</param>
public sealed record ForecastShown(GradeForecast? Forecast, bool TooLarge, IReadOnlyList<string> Rules, IReadOnlyList<Finding> Findings);
