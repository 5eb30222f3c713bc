namespace Planner.Model.Estates;

/// <summary>What somebody does about a gap. It changes no verdict; only evidence does.</summary>
public sealed record GapAction : IIdentified
{
    /// <summary>Unique among actions.</summary>
    public required string Id { get; init; }

    /// <summary>The system.</summary>
    [Refers("systems")]
    public required string System { get; init; }

    /// <summary>Standard with edition, such as <c>gbt20988-2007</c>.</summary>
    public required string Standard { get; init; }

    /// <summary>The clause.</summary>
    public required string Clause { get; init; }

    /// <summary>Who does it.</summary>
    public string? Owner { get; init; }

    /// <summary>The last day, inside.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>How far it is.</summary>
    public ActionState? State { get; init; }

    /// <summary>What is done.</summary>
    public string? Task { get; init; }

    /// <summary>What closes it.</summary>
    public Attachment? Evidence { get; init; }

    /// <summary>True when it should be finished and is not: its last day has passed.</summary>
    public bool IsOverdueOn(DateOnly day) => Due < day && State is not (ActionState.Done or ActionState.Dropped);
}
