namespace Planner.Reports.Fonts;

/// <summary>The fonts that ship in this assembly, and which of them draws a character.</summary>
internal static class FontLibrary
{
    private static readonly Lazy<TrueTypeFont> Regular = new(() => Load("NotoSansSC-Regular"));
    private static readonly Lazy<TrueTypeFont> Bold = new(() => Load("NotoSansSC-Bold"));

    public static TrueTypeFont Of(FontFace face) => face == FontFace.Bold ? Bold.Value : Regular.Value;

    /// <summary>The face that draws a code point when <paramref name="wanted"/> is asked for; null when no face has it.</summary>
    public static FontFace? FaceFor(FontFace wanted, int codePoint) =>
        Of(wanted).GlyphOf(codePoint) != 0 ? wanted
        : Regular.Value.GlyphOf(codePoint) != 0 ? FontFace.Regular
        : null;

    /// <summary>Advance of a code point in ems. A character no face has is as wide as the box drawn for it.</summary>
    public static double Advance(FontFace wanted, int codePoint)
    {
        var font = Of(FaceFor(wanted, codePoint) ?? FontFace.Regular);
        return (double)font.Advance(font.GlyphOf(codePoint)) / font.UnitsPerEm;
    }

    /// <summary>Width of a text in ems.</summary>
    public static double Width(FontFace face, string text) => text.EnumerateRunes().Sum(rune => Advance(face, rune.Value));

    private static TrueTypeFont Load(string name)
    {
        using var resource = typeof(FontLibrary).Assembly.GetManifestResourceStream(name + ".ttf")
            ?? throw new InvalidOperationException($"The font {name}.ttf is not embedded in {typeof(FontLibrary).Assembly.GetName().Name}.");
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return new TrueTypeFont(name, bytes);
    }
}
