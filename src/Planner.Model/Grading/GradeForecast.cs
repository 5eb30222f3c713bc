namespace Planner.Model.Grading;

/// <summary>The levels that fall in the time ahead when nothing is renewed.</summary>
public sealed record GradeForecast
{
    /// <summary>The day of the assessment it starts from.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day looked at, inside.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Hash of the estate.</summary>
    public required string EstateSha256 { get; init; }

    /// <summary>The falls, by day, system and standard.</summary>
    public required IReadOnlyList<Lapse> Lapses { get; init; }
}
