using System.Globalization;

namespace Planner.Planning;

/// <summary>Numbers in texts of documents: the same in every locale.</summary>
internal static class Numerals
{
    public static string Of(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (share * 100).ToString("0.####", CultureInfo.InvariantCulture) + " %";

    /// <summary>One unit, two decimals.</summary>
    public static string Of(TimeSpan time) => time switch
    {
        { TotalHours: >= 1 } => Of((decimal)time.TotalHours) + " h",
        { TotalMinutes: >= 1 } => Of((decimal)time.TotalMinutes) + " min",
        _ => Of((decimal)time.TotalSeconds) + " s",
    };
}
