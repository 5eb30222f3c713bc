using Planner.Reports.Canvas;
using Planner.Reports.Fonts;
using Planner.Web.Computing;

namespace Planner.Web.Pages.Simulations;

/// <summary>Bars of durations on one logarithmic axis. All lengths of time below the axis stand at its left end.</summary>
internal static class QuantileChart
{
    private const double Width = 900;
    private const double Labels = 230;
    private const double Top = 22;
    private const double RowHeight = 20;
    private const double Em = 10;

    private static readonly TimeSpan[] Ticks =
    [
        TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1),
        TimeSpan.FromHours(10), TimeSpan.FromDays(2), TimeSpan.FromDays(7), TimeSpan.FromDays(30), TimeSpan.FromDays(365),
    ];

    /// <summary>The chart.</summary>
    public static Drawing Of(IReadOnlyList<QuantileRow> rows)
    {
        var (from, to) = Range(rows);
        var drawing = new Drawing(Width, Top + (rows.Count * RowHeight) + 6);
        double X(TimeSpan time) => Labels + ((Width - Labels - 20) * Place(time, from, to));
        foreach (var tick in Ticks.Where(tick => tick >= from && tick <= to))
        {
            drawing.Add(new Shape.Line(X(tick), Top - 4, X(tick), drawing.Height - 2, Palette.Rule));
            drawing.Add(new Shape.Text(X(tick), Top - 9, Figures.Of(tick), FontFace.Regular, Em - 1, Palette.Muted, TextAnchor.Middle));
        }

        for (var i = 0; i < rows.Count; i++)
        {
            drawing.Add(Row(rows[i], Top + (i * RowHeight), X));
        }

        return drawing;
    }

    /// <summary>Where a length of time stands between the ends of the axis, 0 to 1.</summary>
    internal static double Place(TimeSpan time, TimeSpan from, TimeSpan to) =>
        time <= from ? 0 : Math.Min(1, Math.Log(time / from) / Math.Log(to / from));

    private static (TimeSpan From, TimeSpan To) Range(IReadOnlyList<QuantileRow> rows)
    {
        var least = rows.Select(row => row.Duration.P50.Value).Concat(rows.Select(row => row.Objective).OfType<TimeSpan>()).DefaultIfEmpty(Ticks[0]).Min();
        var most = rows.Select(row => row.Duration.P99.Value).Concat(rows.Select(row => row.Objective).OfType<TimeSpan>()).DefaultIfEmpty(Ticks[^1]).Max();
        var from = Array.FindLast(Ticks, tick => tick <= least) is { Ticks: > 0 } below ? below : Ticks[0];
        var to = Array.Find(Ticks, tick => tick >= most) is { Ticks: > 0 } above ? above : most;
        return (from, to > from ? to : from * 10);
    }

    private static IEnumerable<Shape> Row(QuantileRow row, double y, Func<TimeSpan, double> x)
    {
        var (middle, left, right) = (y + (RowHeight / 2), x(row.Duration.P50.Value), x(row.Duration.P99.Value));
        yield return new Shape.Text(0, middle + 3.5, row.Label, FontFace.Regular, Em, Palette.Text);
        yield return new Shape.Box(left, middle - 5, Math.Max(1.5, right - left), 10, Palette.Level(3), Radius: 1.5);
        yield return new Shape.Line(x(row.Duration.P95.Value), middle - 7, x(row.Duration.P95.Value), middle + 7, Palette.Level(6), 1.5);
        yield return new Shape.Circle(x(row.Duration.Mean.Value), middle, 3, Palette.Paper, Palette.Level(6), 1.2);
        if (row.Objective is { } objective)
        {
            yield return new Shape.Line(x(objective), y + 1, x(objective), y + RowHeight - 1, Palette.Unknown, 1.5, LineLook.Dashed);
        }
    }
}
