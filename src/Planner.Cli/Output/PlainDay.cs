using System.Globalization;

namespace Planner.Cli.Output;

/// <summary>A day as every text of the command line writes it.</summary>
internal static class PlainDay
{
    /// <summary>Such as <c>2026-11-27</c>; a dash for none.</summary>
    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
