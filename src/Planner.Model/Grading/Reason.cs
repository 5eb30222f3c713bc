namespace Planner.Model.Grading;

/// <summary>Why a clause came to its verdict. Closed: the nested records are all there is.</summary>
public abstract record Reason
{
    private Reason()
    {
    }

    /// <summary>The word for it in the contracts; stable.</summary>
    public string Code => this switch
    {
        Decided => "decided",
        MissingFacts => "missing-facts",
        NotProven => "not-proven",
        ApplicabilityUnknown => "applicability-unknown",
        Placeholder => "placeholder",
        _ => throw new InvalidOperationException($"{GetType()} has no word."),
    };

    /// <summary>The facts decide it.</summary>
    public sealed record Decided : Reason;

    /// <summary>Facts are missing.</summary>
    /// <param name="Facts">Catalogue names of the facts, such as <c>criticalData.backups.interval</c>.</param>
    public sealed record MissingFacts(IReadOnlyList<string> Facts) : Reason;

    /// <summary>It would pass, but the evidence does not carry it.</summary>
    /// <param name="Shortfalls">What is wrong with the evidence of which fact; empty when no facts are asked for.</param>
    public sealed record NotProven(IReadOnlyList<EvidenceShortfall> Shortfalls) : Reason
    {
        /// <summary>How many more there are than are named.</summary>
        public int Omitted { get; init; }
    }

    /// <summary>Whether it applies is not known.</summary>
    public sealed record ApplicabilityUnknown(IReadOnlyList<string> Facts) : Reason;

    /// <summary>The clause is only a placeholder.</summary>
    public sealed record Placeholder : Reason;
}
