using Planner.Model.Grading;

namespace Planner.Rules.Tests.Grading;

internal sealed record ExpectedClause
{
    public required string Id { get; init; }

    public required Verdict Verdict { get; init; }
}
