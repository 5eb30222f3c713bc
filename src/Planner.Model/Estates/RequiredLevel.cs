namespace Planner.Model.Estates;

/// <summary>A level that a named person confirmed as required.</summary>
public sealed record RequiredLevel
{
    /// <summary>Standard with edition, such as <c>gbt20988-2007</c>.</summary>
    public required string Standard { get; init; }

    /// <summary>A level of that standard.</summary>
    public required int Level { get; init; }

    /// <summary>Why.</summary>
    public RequirementBasis? Basis { get; init; }

    /// <summary>Who confirmed it; without a name it is only proposed.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>When.</summary>
    public DateOnly? ConfirmedOn { get; init; }
}
