namespace Planner.Web.Pages.Runs;

/// <summary>The addresses of runs, drills and the lab.</summary>
internal static class RunLinks
{
    public const string Runs = "/runs";

    public const string Drills = "/drills";

    public const string Lab = "/lab";

    public static string Run(string id) => $"{Runs}/{Uri.EscapeDataString(id)}";

    public static string Drill(string id) => $"{Drills}/{Uri.EscapeDataString(id)}";

    public static string Pdf(string id, string language) => $"/api{Drill(id)}/report.pdf?lang={language}";

    public static string Journal(string id) => $"/api{Drill(id)}/journal";

    public static string Json(string id) => $"/api{Drill(id)}";
}
