using Planner.Documents;
using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>A clause as a file writes it; what it does not say itself it takes from the clause named in <see cref="As"/>.</summary>
internal sealed record ClauseEntry
{
    public required string Id { get; init; }

    public string? As { get; init; }

    public string? Element { get; init; }

    public int? Level { get; init; }

    public ClauseRole? Role { get; init; }

    public Words? Requires { get; init; }

    public ClauseKind? Kind { get; init; }

    public SourceText? When { get; init; }

    public SourceText? Over { get; init; }

    public SourceText? Check { get; init; }

    public EvidenceDemand? Evidence { get; init; }

    public IReadOnlyList<Words>? Remedies { get; init; }

    public required VerificationStatus Verification { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<string> Corresponds { get; init; } = [];

    public ExampleSet? Examples { get; init; }

    /// <summary>This entry with the gaps filled from another. The check and what belongs to it are taken as one.</summary>
    public ClauseEntry With(ClauseEntry other) => this with
    {
        Element = Element ?? other.Element,
        Role = Role ?? other.Role,
        Requires = Requires ?? other.Requires,
        Kind = Kind ?? other.Kind,
        When = Check is null ? When ?? other.When : When,
        Over = Check is null ? other.Over : Over,
        Check = Check ?? other.Check,
        Evidence = Evidence ?? other.Evidence,
        Remedies = Remedies ?? other.Remedies,
        Examples = Check is null ? Examples ?? other.Examples : Examples,
    };
}
