using System.Text;
using Planner.Inventory.Tables;

namespace Planner.Inventory.Csv;

/// <summary>Reads separated values (RFC 4180): quoted values may hold separators, quotes and line breaks. The separator is the one that the first line has most of.</summary>
internal sealed class CsvReader(string text, RawTable table, TableFindings findings)
{
    private const char Quote = '"';

    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly char _separator = SeparatorOf(text);
    private int _at;
    private int _line = 1;
    private int _lineStart;

    /// <summary>All rows; cells that are empty are there too, so that findings can point to them.</summary>
    public List<RawRow> Read(CancellationToken cancellation)
    {
        var rows = new List<RawRow>();
        while (_at < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Add(Row());
        }

        return rows;
    }

    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text : text[..end];
        return Separators.MaxBy(separator => first.Count(letter => letter == separator));
    }

    private RawRow Row()
    {
        var (cells, line) = (new Dictionary<int, RawCell>(), _line);
        for (var more = true; more;)
        {
            cells[cells.Count + 1] = Cell();
            more = _at < text.Length && text[_at] == _separator;
            _at += more ? 1 : 0;
        }

        Break();
        return new RawRow(line, cells);
    }

    private RawCell Cell()
    {
        var place = new Place(table, _line, _at - _lineStart + 1);
        var value = _at < text.Length && text[_at] == Quote ? Quoted(place) : Plain();
        return new RawCell(value, RawKind.Text, place.Line, place.Column);
    }

    private string Plain()
    {
        var start = _at;
        while (_at < text.Length && text[_at] != _separator && text[_at] is not ('\r' or '\n'))
        {
            _at++;
        }

        return text[start.._at];
    }

    private string Quoted(Place place)
    {
        var value = new StringBuilder();
        for (_at++; _at < text.Length && !IsClosing(); _at++)
        {
            value.Append(text[_at]);
            Count();
        }

        if (_at >= text.Length)
        {
            findings.Add(TableCodes.Quotes, place, "The quote that opens here is not closed.", "close it; a quote inside a quoted value is written twice");
            return value.ToString();
        }

        _at++;
        if (Plain().Trim().Length > 0)
        {
            findings.Add(TableCodes.Quotes, place, "Something follows the closing quote of this value.", "put the whole value in quotes; a quote inside is written twice");
        }

        return value.ToString();
    }

    /// <summary>True at a quote that is not one of two; goes to the second of two.</summary>
    private bool IsClosing()
    {
        if (text[_at] != Quote)
        {
            return false;
        }

        var isDouble = _at + 1 < text.Length && text[_at + 1] == Quote;
        _at += isDouble ? 1 : 0;
        return !isDouble;
    }

    private void Count()
    {
        if (text[_at] == '\n' || (text[_at] == '\r' && !(_at + 1 < text.Length && text[_at + 1] == '\n')))
        {
            (_line, _lineStart) = (_line + 1, _at + 1);
        }
    }

    private void Break()
    {
        if (_at >= text.Length)
        {
            return;
        }

        _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
        (_line, _lineStart) = (_line + 1, _at);
    }
}
