using Planner.Web.Texts;

namespace Planner.Web.Pages.Comparisons;

/// <summary>What the form of a comparison holds.</summary>
public sealed record ComparisonWish
{
    /// <summary>True to compare two editions on one estate.</summary>
    public bool OfEditions { get; set; }

    /// <summary>The other estate.</summary>
    public string With { get; set; } = "";

    /// <summary>The first day.</summary>
    public DateOnly From { get; set; }

    /// <summary>The second day.</summary>
    public DateOnly To { get; set; }

    /// <summary>One edition; blank for all that apply.</summary>
    public string Standard { get; set; } = "";

    /// <summary>The first edition.</summary>
    public string First { get; set; } = "";

    /// <summary>The second edition.</summary>
    public string Second { get; set; } = "";

    /// <summary>The address of the page that compares it.</summary>
    /// <param name="name">The estate.</param>
    public string Address(string name) => OfEditions
        ? Links.Editions(name, First, Second, Text.Day(From))
        : Links.Comparison(name, With, Text.Day(From), Text.Day(To), Standard);
}
