using Planner.Model.Grading;

namespace Planner.Rules.Tests.Requirements;

/// <summary>Proposals derived by hand, as the example writes them down.</summary>
internal sealed record ExpectedRequirements
{
    public required DateOnly AssessedOn { get; init; }

    public required IReadOnlyList<System> Systems { get; init; }

    public required IReadOnlyList<Kind> Contradictions { get; init; }

    /// <summary>What is expected of one system.</summary>
    internal sealed record System
    {
        public required string Id { get; init; }

        public required TimeSpan Rto { get; init; }

        public required TimeSpan Rpo { get; init; }

        public required Tier Tier { get; init; }

        public required int Gbt20988 { get; init; }

        public required int Jrt0168 { get; init; }
    }

    /// <summary>How many contradictions of a kind.</summary>
    internal sealed record Kind
    {
        public required string Code { get; init; }

        public required int Count { get; init; }
    }
}
