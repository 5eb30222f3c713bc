using Planner.Model.Estates;

namespace Planner.Model.Planning;

/// <summary>One element of a prospective grade.</summary>
public sealed record ProspectiveElement : IIdentified
{
    /// <summary>The element.</summary>
    public required string Id { get; init; }

    /// <summary>Planned values count, all else on today's evidence.</summary>
    public required int Reached { get; init; }

    /// <summary>If today's claims were proven too.</summary>
    public required int Claimed { get; init; }

    /// <summary>What is not ruled out.</summary>
    public required int Possible { get; init; }
}
