using System.Globalization;

namespace Planner.Cli.Output;

/// <summary>Durations for people: one unit, one decimal.</summary>
internal static class PlainTime
{
    public static string Of(TimeSpan? time) => time switch
    {
        null => "-",
        { Ticks: 0 } => "0",
        { TotalDays: >= 2 } days => string.Create(CultureInfo.InvariantCulture, $"{days.TotalDays:0.#}d"),
        { TotalHours: >= 1 } hours => string.Create(CultureInfo.InvariantCulture, $"{hours.TotalHours:0.#}h"),
        { TotalMinutes: >= 1 } minutes => string.Create(CultureInfo.InvariantCulture, $"{minutes.TotalMinutes:0.#}m"),
        { TotalSeconds: >= 1 } seconds => string.Create(CultureInfo.InvariantCulture, $"{seconds.TotalSeconds:0.#}s"),
        { } rest => string.Create(CultureInfo.InvariantCulture, $"{rest.TotalMilliseconds:0}ms"),
    };
}
