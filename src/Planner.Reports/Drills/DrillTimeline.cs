using Planner.Model.Drills;
using Planner.Model.Standards;
using Planner.Reports.Canvas;
using Planner.Reports.Fonts;

namespace Planner.Reports.Drills;

/// <summary>The moments of a drill: a row each, with the time since the moment before as a bar on one common axis.</summary>
public static class DrillTimeline
{
    private const double Width = 471;
    private const double LabelWidth = 92;
    private const double FigureWidth = 62;
    private const double Pitch = 17;
    private const double BarHeight = 9;
    private const double AxisHeight = 22;
    private const double Em = 8;
    private const int MostTicks = 8;
    private static readonly double[] Factors = [1, 2, 5, 10];

    /// <summary>Draws what has come so far; the objective as a line when it lies within the axis.</summary>
    /// <param name="drill">The drill, with at least one moment.</param>
    /// <param name="language">Language of the labels.</param>
    public static Drawing Draw(DrillReport drill, Language language)
    {
        ArgumentNullException.ThrowIfNull(drill);
        ArgumentOutOfRangeException.ThrowIfZero(drill.Moments.Count, nameof(drill));
        var moments = drill.Moments.OrderBy(moment => moment.AfterStop).ToList();
        var end = Math.Max(moments[^1].AfterStop.TotalSeconds, 0.001);
        var scale = (Width - LabelWidth - FigureWidth) / end;
        var drawing = new Drawing(Width, (moments.Count * Pitch) + AxisHeight);
        Axis(drawing, end, scale);
        Target(drawing, drill.Objective.Rto, end, scale);
        for (var row = 0; row < moments.Count; row++)
        {
            var before = row == 0 ? TimeSpan.Zero : moments[row - 1].AfterStop;
            Row(drawing, row * Pitch, moments[row], before, scale, language);
        }

        return drawing;
    }

    private static void Row(Drawing drawing, double top, DrillMoment moment, TimeSpan before, double scale, Language language)
    {
        var (from, to) = (LabelWidth + (before.TotalSeconds * scale), LabelWidth + (moment.AfterStop.TotalSeconds * scale));
        var middle = top + (Pitch / 2);
        drawing.Add(new Shape.Text(LabelWidth - 8, middle + 2.8, DrillWords.Of(moment.Phase, language), FontFace.Regular, Em, Palette.Text, TextAnchor.End));
        drawing.Add(new Shape.Box(from, middle - (BarHeight / 2), Math.Max(0, to - from), BarHeight, InkOf(moment.Phase)));
        drawing.Add(new Shape.Line(to, top + 1, to, top + Pitch - 1, Palette.Accent, 1.2));
        drawing.Add(new Shape.Text(to + 5, middle + 2.8, DrillWords.Seconds(moment.AfterStop), FontFace.Bold, Em, Palette.Text));
    }

    /// <summary>Finding out, recovering, proving: three tones.</summary>
    private static Ink InkOf(DrillPhase phase) => phase switch
    {
        DrillPhase.Stopped or DrillPhase.Detected or DrillPhase.Declared => Palette.Level(2),
        DrillPhase.Restored => Palette.Level(1),
        _ => Palette.Level(4),
    };

    private static void Axis(Drawing drawing, double end, double scale)
    {
        var bottom = drawing.Height - AxisHeight + 3;
        var step = StepFor(end);
        for (var tick = 0; tick * step <= end; tick++)
        {
            var x = LabelWidth + (tick * step * scale);
            drawing.Add(new Shape.Line(x, 0, x, bottom, Palette.Rule));
            drawing.Add(new Shape.Text(x, bottom + 10, FormattableString.Invariant($"{tick * step:0.###} s"), FontFace.Regular, 7, Palette.Muted, TextAnchor.Middle));
        }

        drawing.Add(new Shape.Line(LabelWidth, bottom, Width - FigureWidth, bottom, Palette.Muted));
    }

    private static void Target(Drawing drawing, TimeSpan? objective, double end, double scale)
    {
        if (objective is { } target && target.TotalSeconds <= end)
        {
            var x = LabelWidth + (target.TotalSeconds * scale);
            drawing.Add(new Shape.Line(x, 0, x, drawing.Height - AxisHeight + 3, Palette.Fail, 1, LineLook.Dashed));
            drawing.Add(new Shape.Text(x, drawing.Height - 2, "RTO", FontFace.Bold, 7, Palette.Fail, TextAnchor.Middle));
        }
    }

    /// <summary>1, 2 or 5 times a power of ten, for at most eight ticks.</summary>
    private static double StepFor(double end)
    {
        var rough = end / MostTicks;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return Factors.Select(factor => factor * power).First(step => step >= rough);
    }
}
