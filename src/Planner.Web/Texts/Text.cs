using System.Globalization;
using Planner.Model.Standards;

namespace Planner.Web.Texts;

/// <summary>
/// Picks the language of the page. Every text of the site stands in a class of this folder, both languages on one line, so that neither can be
/// forgotten; the words of standards come from their packs.
/// </summary>
internal static class Text
{
    /// <summary>The culture of Chinese pages.</summary>
    public const string Chinese = "zh-CN";

    /// <summary>The culture of English pages.</summary>
    public const string English = "en";

    /// <summary>The language of the page being made.</summary>
    public static Language Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.En : Language.Zh;

    /// <summary>The text in the language of the page.</summary>
    public static string Pick(string zh, string en) => Language == Language.Zh ? zh : en;

    /// <summary>The words in the language of the page.</summary>
    public static string Here(this Words words) => words.In(Language);

    /// <summary>A day as standards and documents write it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day, or a dash.</summary>
    public static string Day(DateOnly? day) => day is { } known ? Day(known) : "–";

    /// <summary>A moment to the minute, in the time zone of the server.</summary>
    public static string Moment(DateTimeOffset moment) => moment.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
