using System.Globalization;
using Planner.Model.Quantities;

namespace Planner.Documents.Text;

/// <summary>Numbers with a unit that come to a whole amount: sizes in bytes, rates in bits a second.</summary>
internal static class ScaledText
{
    /// <summary>Largest first; a binary unit before the decimal one of the same letter.</summary>
    public static readonly (string Unit, long Amount)[] SizeUnits =
    [
        ("EiB", 1L << 60), ("EB", 1_000_000_000_000_000_000), ("PiB", 1L << 50), ("PB", 1_000_000_000_000_000), ("TiB", 1L << 40), ("TB", 1_000_000_000_000),
        ("GiB", 1L << 30), ("GB", 1_000_000_000), ("MiB", 1L << 20), ("MB", 1_000_000), ("KiB", 1L << 10), ("kB", 1_000), ("B", 1),
    ];

    /// <summary>Largest first.</summary>
    public static readonly (string Unit, long Amount)[] RateUnits =
        [("Tbit/s", 1_000_000_000_000), ("Gbit/s", 1_000_000_000), ("Mbit/s", 1_000_000), ("kbit/s", 1_000), ("bit/s", 1)];

    public static string Pattern((string Unit, long Amount)[] units) =>
        $"^(0|[1-9][0-9]*)(\\.[0-9]+)?({string.Join('|', units.Select(unit => unit.Unit))})$";

    public static bool TryParseSize(string text, out DataSize value)
    {
        var read = TryParse(text, SizeUnits, out var amount);
        value = new DataSize(amount);
        return read;
    }

    public static bool TryParseRate(string text, out DataRate value)
    {
        var read = TryParse(text, RateUnits, out var amount);
        value = new DataRate(amount);
        return read;
    }

    public static string FormatSize(DataSize value) => Format(value.Bytes, SizeUnits);

    public static string FormatRate(DataRate value) => Format(value.BitsPerSecond, RateUnits);

    private static bool TryParse(string text, (string Unit, long Amount)[] units, out long amount)
    {
        amount = 0;
        var unitAt = text.AsSpan().IndexOfAnyExceptInRange('.', '9');
        if (unitAt <= 0 || !NumberText.TryParseDecimal(text[..unitAt], out var number) || number < 0)
        {
            return false;
        }

        var scale = Array.Find(units, unit => text.AsSpan(unitAt).SequenceEqual(unit.Unit)).Amount;
        if (scale == 0 || number > long.MaxValue / scale + 1m)
        {
            return false;
        }

        var exact = number * scale;
        if (exact > long.MaxValue || exact != decimal.Truncate(exact))
        {
            return false;
        }

        amount = (long)exact;
        return true;
    }

    /// <summary>The shortest exact text with at most three decimals; of two as short, the larger unit.</summary>
    private static string Format(long amount, (string Unit, long Amount)[] units)
    {
        var best = string.Create(CultureInfo.InvariantCulture, $"{amount}{units[^1].Unit}");
        foreach (var (unit, scale) in units.Reverse().Skip(1))
        {
            var number = decimal.Round((decimal)amount / scale, 3);
            if (amount < scale || number * scale != amount)
            {
                continue;
            }

            var text = NumberText.FormatDecimal(number) + unit;
            best = text.Length <= best.Length ? text : best;
        }

        return best;
    }
}
