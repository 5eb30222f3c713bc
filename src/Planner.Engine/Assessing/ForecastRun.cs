using Planner.Model.Grading;
using Planner.Reports.Json;

namespace Planner.Engine.Assessing;

/// <summary>A forecast of an estate.</summary>
/// <param name="Forecast">What was found.</param>
public sealed record ForecastRun(GradeForecast Forecast)
{
    /// <summary>Writes <c>planner/forecast/v1</c>.</summary>
    public void WriteJson(Stream stream) => ForecastJson.Write(Forecast, stream);
}
