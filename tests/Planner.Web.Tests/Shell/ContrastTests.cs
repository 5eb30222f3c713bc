using System.Globalization;
using System.Text.RegularExpressions;
using MudBlazor;
using Planner.Web.Shell;
using Planner.Web.Tests.Running;

namespace Planner.Web.Tests.Shell;

/// <summary>WCAG 2.2 AA asks for a contrast of at least 4.5 between text and its ground.</summary>
public sealed partial class ContrastTests
{
    private const double Least = 4.5;

    private static readonly (string Text, string Ground)[] Pairs =
    [
        ("text", "ground"), ("text", "surface"), ("text", "raised"), ("muted", "ground"), ("muted", "surface"), ("muted", "raised"),
        ("accent", "ground"), ("accent", "surface"), ("accent", "raised"), ("accent", "accent-tint"), ("surface", "accent"),
        ("pass", "pass-tint"), ("pass", "surface"), ("fail", "fail-tint"), ("fail", "surface"), ("unknown", "unknown-tint"), ("unknown", "surface"),
        ("open", "open-tint"), ("open", "surface"), ("muted", "pass-tint"), ("muted", "fail-tint"), ("muted", "unknown-tint"), ("muted", "open-tint"),
    ];

    [Theory]
    [InlineData(":root")]
    [InlineData("[data-theme=\"dark\"]")]
    public void Every_pair_of_the_style_sheet_can_be_read(string block)
    {
        var css = File.ReadAllText(Path.Combine(RunningWeb.Repository, "src", "Planner.Web", "wwwroot", "app.css"));
        var body = css[css.IndexOf(block + " {", StringComparison.Ordinal)..];
        var colours = Variable().Matches(body[..body.IndexOf('}', StringComparison.Ordinal)]).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

        Assert.Empty(Pairs.Where(pair => Contrast(colours[pair.Text], colours[pair.Ground]) < Least)
            .Select(pair => $"{pair.Text} on {pair.Ground}: {Contrast(colours[pair.Text], colours[pair.Ground]):0.00}"));
    }

    public static TheoryData<string> Palettes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Palettes))]
    public void Every_colour_of_the_theme_can_be_read_on_its_ground_and_bears_its_text(string theme)
    {
        Palette palette = theme == "light" ? Look.Theme.PaletteLight : Look.Theme.PaletteDark;
        var surface = Hex(palette.Surface);
        (string Name, string Text, string Ground)[] pairs =
        [
            ("primary", Hex(palette.Primary), surface), ("secondary", Hex(palette.Secondary), surface), ("success", Hex(palette.Success), surface),
            ("warning", Hex(palette.Warning), surface), ("error", Hex(palette.Error), surface), ("text", Hex(palette.TextPrimary), surface),
            ("second text", Hex(palette.TextSecondary), surface), ("on primary", Hex(palette.PrimaryContrastText), Hex(palette.Primary)),
            ("on success", Hex(palette.SuccessContrastText), Hex(palette.Success)), ("on error", Hex(palette.ErrorContrastText), Hex(palette.Error)),
        ];

        Assert.Empty(pairs.Where(pair => Contrast(pair.Text, pair.Ground) < Least).Select(pair => $"{pair.Name}: {Contrast(pair.Text, pair.Ground):0.00}"));
    }

    private static string Hex(MudBlazor.Utilities.MudColor colour) => colour.Value[..7];

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        var channels = Enumerable.Range(0, 3)
            .Select(index => int.Parse(hex.AsSpan(1 + (2 * index), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex("--([a-z0-9-]+): (#[0-9a-f]{6})")]
    private static partial Regex Variable();
}
