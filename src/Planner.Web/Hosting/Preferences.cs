using Microsoft.AspNetCore.Localization;
using Planner.Web.Texts;

namespace Planner.Web.Hosting;

/// <summary>
/// Language and theme, kept in cookies. Both are set by a request that leads back to the same page: the language of a circuit is fixed when
/// it starts, and the first render must know the theme.
/// </summary>
internal static class Preferences
{
    /// <summary>Cookie of the theme: <c>dark</c> or <c>light</c>.</summary>
    public const string ThemeCookie = "planner.theme";

    /// <summary>Chinese unless the cookie or the browser asks for English.</summary>
    public static RequestLocalizationOptions Localization => new RequestLocalizationOptions()
        .SetDefaultCulture(Text.Chinese)
        .AddSupportedCultures(Text.Chinese, Text.English)
        .AddSupportedUICultures(Text.Chinese, Text.English);

    /// <summary>Adds <c>/culture</c> and <c>/theme</c>.</summary>
    public static void MapPreferences(this WebApplication site)
    {
        site.MapGet("/culture", (string to, string? back, HttpContext context) =>
        {
            if (to is Text.Chinese or Text.English)
            {
                Keep(context, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(to, to)));
            }

            return Results.LocalRedirect(Local(back));
        });
        site.MapGet("/theme", (string to, string? back, HttpContext context) =>
        {
            if (to is "dark" or "light")
            {
                Keep(context, ThemeCookie, to);
            }

            return Results.LocalRedirect(Local(back));
        });
    }

    /// <summary>A path of this site; the start page for anything else.</summary>
    public static string Local(string? back) => back is ['/', ..] and not ['/', '/' or '\\', ..] ? back : "/";

    private static void Keep(HttpContext context, string name, string value) => context.Response.Cookies.Append(name, value, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365),
        SameSite = SameSiteMode.Lax,
        HttpOnly = true,
        IsEssential = true,
    });
}
