using System.Globalization;

namespace Planner.Web.Pages;

/// <summary>The addresses of the pages, written in one place.</summary>
internal static class Links
{
    public const string Estates = "/estates";

    /// <summary>Value of <c>show</c> for every clause.</summary>
    public const string All = "all";

    public const string Assessment = "/assessment";

    public const string Plans = "/plans";

    public const string Crosswalk = "/crosswalk";

    public const string Simulations = "/simulation";

    public static string Estate(string name) => $"/estates/{Uri.EscapeDataString(name)}";

    public static string AssessmentOf(string name, string? standard = null, string? asOf = null, int? level = null, int? page = null) =>
        $"{Estate(name)}/assessment" + Query(("standard", standard), ("asOf", asOf), ("level", Text(level)), ("page", Text(page)));

    public static string System(string name, string system, string? standard, string? asOf, string? show = null) =>
        $"{Estate(name)}/systems/{Uri.EscapeDataString(system)}" + Query(("standard", standard), ("asOf", asOf), ("show", show));

    public static string Clause(string name, string system, string clause, string? standard, string? asOf) =>
        $"{Estate(name)}/systems/{Uri.EscapeDataString(system)}/clauses/{Uri.EscapeDataString(clause)}" + Query(("standard", standard), ("asOf", asOf));

    public static string Closing(string name, string system, string? standard, string? asOf, int? level = null) =>
        $"{Estate(name)}/systems/{Uri.EscapeDataString(system)}/closing" + Query(("standard", standard), ("asOf", asOf), ("level", Text(level)));

    public static string PlanOf(string name) => $"{Estate(name)}/plan";

    public static string SimulationOf(string name) => $"{Estate(name)}/simulation";

    public static string ForecastOf(string name, string? system, string? asOf) => $"{Estate(name)}/forecast" + Query(("system", system), ("asOf", asOf));

    public static string KeptFile(string sha256, string ending) => $"/api/files/{sha256}.{ending}";

    public static string Template(string language) => "/api/template.xlsx" + Query(("lang", language));

    public static string Workbook(string name, string language) => $"/api{Estate(name)}/estate.xlsx" + Query(("lang", language));

    public static string Json(string name, string? standard, string? asOf) =>
        $"/api{Estate(name)}/assessment" + Query(("standard", standard), ("asOf", asOf));

    public static string Export(string name, string ending, string? language, string? standard, string? asOf) =>
        $"/api{Estate(name)}/assessment.{ending}" + Query(("lang", language), ("standard", standard), ("asOf", asOf));

    public static string RequirementsOf(string name, string? asOf = null, int? page = null) =>
        $"{Estate(name)}/requirements" + Query(("asOf", asOf), ("page", Text(page)));

    public static string RequirementsJson(string name, string? asOf) => $"/api{Estate(name)}/requirements" + Query(("asOf", asOf));

    public static string Comparison(string name, string? with = null, string? from = null, string? to = null, string? standard = null) =>
        $"{Estate(name)}/comparison" + Query(("with", with == name ? null : with), ("from", from), ("to", to), ("standard", standard));

    public static string Editions(string name, string first, string second, string? from) =>
        $"{Estate(name)}/comparison" + Query(("first", first), ("second", second), ("from", from));

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Query(params ReadOnlySpan<(string Name, string? Value)> parts)
    {
        var query = "";
        foreach (var (name, value) in parts)
        {
            query += string.IsNullOrEmpty(value) ? "" : $"{(query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(value)}";
        }

        return query;
    }
}
