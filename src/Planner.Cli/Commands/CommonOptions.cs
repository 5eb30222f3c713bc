using System.CommandLine;
using System.Globalization;
using Planner.Model.Standards;

namespace Planner.Cli.Commands;

/// <summary>Options that several commands share, made anew for each.</summary>
internal static class CommonOptions
{
    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json") { Description = "exactly one JSON document on standard output" };

    /// <summary><c>--lang zh|en</c>; the default follows the environment.</summary>
    public static Option<Language> Lang() => new("--lang")
    {
        Description = "zh or en",
        CustomParser = result =>
        {
            if (result.Tokens[0].Value is "zh" or "en")
            {
                return result.Tokens[0].Value == "zh" ? Language.Zh : Language.En;
            }

            result.AddError($"'{result.Tokens[0].Value}' is no language of this program; write zh or en.");
            return default;
        },
        DefaultValueFactory = _ => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? Language.Zh : Language.En,
    };

    /// <summary><c>--as-of DATE</c>.</summary>
    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "the day of the assessment, such as 2026-11-01; default today",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"'{result.Tokens[0].Value}' is no date; write year-month-day, such as 2026-11-01.");
            return null;
        },
    };

    /// <summary><c>--data DIR</c>.</summary>
    public static Option<string?> Data() => new("--data") { Description = "where stored estates are; default $PLANNER_DATA, else the state directory" };

    /// <summary><c>--dry-run</c>.</summary>
    public static Option<bool> DryRun() => new("--dry-run") { Description = "print exactly what would run where, and change nothing" };

    /// <summary><c>--estate @NAME</c>.</summary>
    public static Option<string> StoredEstate() => new("--estate") { Description = "the stored estate; default @lab", DefaultValueFactory = _ => "@lab" };
}
