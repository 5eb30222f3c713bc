using Planner.Model.Estates;
using Planner.Model.Runbooks;
using Planner.Model.Standards;

namespace Planner.Model.Planning;

/// <summary>One step of an outline, in the closed vocabulary.</summary>
public sealed record OutlineStep : IIdentified
{
    /// <summary>Unique in the outline.</summary>
    public required string Id { get; init; }

    /// <summary>What it does.</summary>
    public required StepAction Action { get; init; }

    /// <summary>For the person who approves it.</summary>
    public required Words Summary { get; init; }

    /// <summary>The component it acts on; null for the whole system.</summary>
    public string? Component { get; init; }

    /// <summary>The site it acts at; null where it is not bound to one.</summary>
    public string? Site { get; init; }

    /// <summary>Steps that come before.</summary>
    public IReadOnlyList<string> After { get; init; } = [];
}
