using System.Globalization;
using System.Text;
using Planner.Reports.Canvas;

namespace Planner.Reports.Pdf;

/// <summary>Values as PDF writes them (ISO 32000-1, 7.3 and 7.9).</summary>
internal static class PdfSyntax
{
    /// <summary>A number to a hundredth. Adding zero turns minus zero into zero.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    public static string Numbers(params IEnumerable<double> values) => string.Join(' ', values.Select(Number));

    /// <summary>A text string in UTF-16.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A name; characters outside letters and digits are escaped.</summary>
    public static string Name(string name) => "/" + string.Concat(Encoding.UTF8.GetBytes(name).Select(octet =>
        char.IsAsciiLetterOrDigit((char)octet) ? ((char)octet).ToString() : "#" + octet.ToString("X2", CultureInfo.InvariantCulture)));

    /// <summary>A URI as a string of bytes; characters that cannot stand in a URI are escaped.</summary>
    public static string Uri(string uri) => $"<{Convert.ToHexString(Encoding.ASCII.GetBytes(new Uri(uri, UriKind.Absolute).AbsoluteUri))}>";

    public static string Date(DateTimeOffset time) => time.UtcDateTime.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture);

    public static string Colour(Ink ink)
    {
        var (red, green, blue) = ink.Channels;
        return $"{Channel(red)} {Channel(green)} {Channel(blue)}";
    }

    public static string Reference(int id) => string.Create(CultureInfo.InvariantCulture, $"{id} 0 R");

    public static string References(IEnumerable<int> ids) => string.Join(' ', ids.Select(Reference));

    private static string Channel(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
