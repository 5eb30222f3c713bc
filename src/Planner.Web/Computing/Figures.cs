using System.Globalization;
using Planner.Model.Planning;
using Planner.Model.Quantities;
using Planner.Web.Texts;

namespace Planner.Web.Computing;

/// <summary>Writes figures to the precision that a reader can use: three digits, in the unit that fits.</summary>
internal static class Figures
{
    /// <summary>A length of time; a dash for none.</summary>
    public static string Of(TimeSpan? time) => time is { } known ? Of(known) : "–";

    /// <summary>A length of time.</summary>
    public static string Of(TimeSpan time) => time switch
    {
        { Ticks: 0 } => "0",
        _ when time < TimeSpan.FromSeconds(1) => ComputingText.Milliseconds(Digits(time.TotalMilliseconds)),
        _ when time < TimeSpan.FromMinutes(1) || (time < TimeSpan.FromMinutes(2) && time.Ticks % TimeSpan.TicksPerMinute != 0) => ComputingText.Seconds(Digits(time.TotalSeconds)),
        _ when time < TimeSpan.FromHours(1) || (time < TimeSpan.FromHours(2) && time.Ticks % TimeSpan.TicksPerHour != 0) => ComputingText.Minutes(Digits(time.TotalMinutes)),
        _ when time < TimeSpan.FromDays(2) => ComputingText.Hours(Digits(time.TotalHours)),
        _ => ComputingText.Days(Digits(time.TotalDays)),
    };

    /// <summary>An interval.</summary>
    public static string Interval(SimulatedFigure figure) => Range(Of(figure.Low), Of(figure.High));

    /// <summary>Yuan without decimals; a dash for none.</summary>
    public static string Of(Money? money) => money is { } known ? ComputingText.Yuan(known.Cny.ToString("N0", CultureInfo.InvariantCulture)) : "–";

    /// <summary>A share as a percentage. What is not quite none or all is never written as such.</summary>
    public static string Share(double share) => share switch
    {
        0 => "0 %",
        1 => "100 %",
        < 0.0001 => "< 0.01 %",
        > 0.9999 => "> 99.99 %",
        _ => (share * 100).ToString(share is > 0.01 and < 0.99 ? "0.0" : "0.00", CultureInfo.InvariantCulture) + " %",
    };

    /// <summary>The interval of a share.</summary>
    public static string Interval(SimulatedShare share) => Range(Share(share.Low), Share(share.High));

    /// <summary>Events a year.</summary>
    public static string Rate(double perYear) => perYear.ToString("0.####", CultureInfo.InvariantCulture);

    // The unit stands once when both ends have the same.
    private static string Range(string low, string high) =>
        low.Split(' ', 2) is [var number, var unit] && high.EndsWith($" {unit}", StringComparison.Ordinal) && !low.StartsWith('<') && !high.StartsWith('>')
            ? $"{number} – {high}"
            : $"{low} – {high}";

    private static string Digits(double value) => value.ToString(value >= 100 ? "0" : value >= 10 ? "0.#" : "0.##", CultureInfo.InvariantCulture);
}
