namespace Planner.Model.Estates;

/// <summary>A gap that somebody accepts until a day. It stands in every report and never turns a clause to pass.</summary>
public sealed record AcceptedRisk : IIdentified
{
    /// <summary>Unique among accepted risks.</summary>
    public required string Id { get; init; }

    /// <summary>The system.</summary>
    [Refers("systems")]
    public required string System { get; init; }

    /// <summary>Standard with edition, such as <c>gbt20988-2007</c>.</summary>
    public required string Standard { get; init; }

    /// <summary>The clause.</summary>
    public required string Clause { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>Who accepts it; without a name nobody does.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The last day on which it holds, inside; without an end it does not hold.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>True on a day on which somebody accepts it by name: from the day of approval to the end, both inside.</summary>
    public bool HoldsOn(DateOnly day) => !string.IsNullOrWhiteSpace(ApprovedBy) && ApprovedOn <= day && day <= Until;
}
