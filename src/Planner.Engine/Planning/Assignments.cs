using System.Globalization;
using Planner.Model.Findings;
using Planner.Model.Quantities;
using Planner.Planning;

namespace Planner.Engine.Planning;

/// <summary>Reads what callers write as SYSTEM=VALUE.</summary>
internal static class Assignments
{
    private const string UsualStandard = "gbt20988-2007";
    private const decimal MostLoss = 100_000_000_000;

    /// <summary>Levels demanded.</summary>
    public static IReadOnlyList<LevelDemand> Levels(IReadOnlyList<string> texts, List<Finding> findings)
    {
        var levels = new List<LevelDemand>();
        foreach (var text in texts)
        {
            var (system, value) = Split(text);
            var (standard, number) = value.Contains(':', StringComparison.Ordinal) ? (value.Split(':', 2)[0], value.Split(':', 2)[1]) : (UsualStandard, value);
            if (system.Length > 0 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var level))
            {
                levels.Add(new(system, standard, level));
            }
            else
            {
                findings.Add(new Finding("PLN004", $"'{text}' demands no level of a system.") { Hint = "write SYSTEM=LEVEL, such as core=5, or SYSTEM=STANDARD:LEVEL" });
            }
        }

        return levels;
    }

    /// <summary>Loss an hour by system.</summary>
    public static IReadOnlyDictionary<string, Money> Losses(IReadOnlyList<string> texts, List<Finding> findings)
    {
        var losses = new Dictionary<string, Money>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var (system, value) = Split(text);
            if (system.Length > 0 && decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan) && yuan is >= 0 and <= MostLoss)
            {
                losses[system] = new(yuan);
            }
            else
            {
                findings.Add(new Finding("PLN005", $"'{text}' gives no loss of a system.") { Hint = "write SYSTEM=CNY an hour, such as core=200000" });
            }
        }

        return losses;
    }

    private static (string System, string Value) Split(string text) =>
        text.Split('=', 2) is [var system, var value] ? (system, value) : ("", "");
}
