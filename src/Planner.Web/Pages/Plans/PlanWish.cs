using System.Globalization;
using Planner.Engine.Planning;
using Planner.Model.Quantities;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Plans;

/// <summary>What the form of a plan holds, as it was typed.</summary>
public sealed class PlanWish
{
    /// <summary>The standard whose levels can be demanded here; designs decide elements of it.</summary>
    public const string Standard = "gbt20988-2007";

    private const decimal MostMoney = 100_000_000_000;
    private const int LongestSeconds = 3600;

    /// <summary>CNY a year; blank for no limit.</summary>
    public string Budget { get; set; } = "";

    /// <summary>Seconds, 1 to 3600.</summary>
    public string Limit { get; set; } = "120";

    /// <summary>Level by system; blank ones are no demand.</summary>
    public Dictionary<string, string> Levels { get; } = new(StringComparer.Ordinal);

    /// <summary>Loss of an hour in CNY by system; blank ones are unknown.</summary>
    public Dictionary<string, string> Losses { get; } = new(StringComparer.Ordinal);

    /// <summary>How long it may take; null when it cannot be read.</summary>
    public TimeSpan? TimeLimit => Seconds(Limit);

    /// <summary>The request, or what cannot be read.</summary>
    /// <param name="estate">A stored estate.</param>
    /// <param name="wrong">The labels of what cannot be read.</param>
    public PlanRequest? Request(string estate, out IReadOnlyList<string> wrong)
    {
        var losses = Losses.Where(loss => loss.Value.Trim().Length > 0).ToList();
        wrong =
        [
            .. Budget.Trim().Length > 0 && Yuan(Budget) is null ? [PlansText.Budget] : Array.Empty<string>(),
            .. TimeLimit is null ? [ComputingText.TimeLimit] : Array.Empty<string>(),
            .. losses.Where(loss => Yuan(loss.Value) is null).Select(loss => $"{PlansText.LossPerHour} · {loss.Key}"),
        ];
        return wrong.Count > 0 ? null : new PlanRequest($"@{estate}")
        {
            Budget = Yuan(Budget) is { } budget ? new Money(budget) : null,
            Require = [.. Levels.Where(level => level.Value.Length > 0).Select(level => $"{level.Key}={Standard}:{level.Value}")],
            Loss = [.. losses.Select(loss => string.Create(CultureInfo.InvariantCulture, $"{loss.Key}={Yuan(loss.Value)}"))],
            LeaveConflicts = true,
        };
    }

    /// <summary>1 to 3600 seconds; null for anything else.</summary>
    internal static TimeSpan? Seconds(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= LongestSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;

    // Thousands may be parted by commas, as they are read from a sheet.
    private static decimal? Yuan(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var yuan) && yuan is >= 0 and <= MostMoney
            ? yuan
            : null;
}
