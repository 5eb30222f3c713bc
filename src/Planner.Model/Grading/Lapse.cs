namespace Planner.Model.Grading;

/// <summary>A day on which proven levels of a system fall when nothing is renewed.</summary>
public sealed record Lapse
{
    /// <summary>The first day on which they no longer hold.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The system.</summary>
    public required string System { get; init; }

    /// <summary>The standard with its edition.</summary>
    public required string Standard { get; init; }

    /// <summary>The proven level of the system the day before and on the day; equal where only elements fall.</summary>
    public required LevelFall Level { get; init; }

    /// <summary>The elements that fall, in the pack's order; never empty.</summary>
    public required IReadOnlyList<ElementFall> Elements { get; init; }

    /// <summary>The clauses of levels that passed, or did not apply, the day before and no longer do, with what is wrong on the day.</summary>
    public required IReadOnlyList<ClauseVerdict> Clauses { get; init; }
}
