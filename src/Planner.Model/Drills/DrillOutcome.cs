namespace Planner.Model.Drills;

/// <summary>How a drill stands, or ended.</summary>
public enum DrillOutcome
{
    /// <summary>Somebody runs it.</summary>
    Running,

    /// <summary>The objectives were met by the measurement.</summary>
    Met,

    /// <summary>An objective was missed, or acknowledged data was lost by the recovery itself.</summary>
    Missed,

    /// <summary>It took place and gives no figure; says why.</summary>
    NoFigure,

    /// <summary>It was not begun: the fault was never set off.</summary>
    NoGo,

    /// <summary>Whoever ran it died or was stopped; it gives no figure.</summary>
    Interrupted,
}
