using Planner.Model.Estates;
using Planner.Model.Grading;

namespace Planner.Model.Requirements;

/// <summary>What is proposed as required of one system. It holds once a named person confirms it.</summary>
public sealed record SystemRequirement
{
    /// <summary>The system.</summary>
    public required string System { get; init; }

    /// <summary>Whether an important business needs it; null when unknown.</summary>
    public bool? Important { get; init; }

    /// <summary>Whom an outage reaches at worst; null when nothing says.</summary>
    public ImpactScope? Scope { get; init; }

    /// <summary>How bad an outage becomes at worst; null when nothing says.</summary>
    public ImpactSeverity? Severity { get; init; }

    /// <summary>The proposed recovery time objective.</summary>
    public required ProposedTime Rto { get; init; }

    /// <summary>The proposed recovery point objective.</summary>
    public required ProposedTime Rpo { get; init; }

    /// <summary>The tier that both amount to; null when unknown.</summary>
    public Tier? Tier { get; init; }

    /// <summary>One entry a standard that has levels, by id.</summary>
    public required IReadOnlyList<ProposedLevel> Levels { get; init; }

    /// <summary>What is proposed for one standard, in short.</summary>
    public Proposal For(string standard)
    {
        var level = Levels.FirstOrDefault(level => level.Standard == standard);
        return new Proposal(level?.Level, Rto.Limit, Rpo.Limit, Tier, level?.Missing.Count > 0 || Rto.Missing.Count > 0 || Rpo.Missing.Count > 0);
    }
}
