using Planner.Rules.Facts;
using Planner.Rules.Language;

namespace Planner.Rules.Grading;

/// <summary>How a clause stands for a system, and what led to it. Explaining costs a hundred times what judging costs, so it waits until asked for.</summary>
/// <param name="ruling">What the judge came to.</param>
/// <param name="all">The facts as they stand.</param>
internal sealed class Answer(Ruling ruling, SystemFacts all)
{
    private IReadOnlyList<string>? missing;
    private Explanation? stated;
    private Explanation? held;

    /// <summary>What the judge came to.</summary>
    public Ruling Ruling => ruling;

    /// <summary>How it stands.</summary>
    public Standing Standing => ruling.Standing;

    /// <summary>The text that decided; null in a placeholder.</summary>
    public CompiledClause<SystemFacts>? Deciding => ruling.Deciding;

    /// <summary>True when it is open whether the clause applies.</summary>
    public bool IsApplicability => ruling.IsApplicability;

    /// <summary>The catalogue facts that are missing, as first worked out.</summary>
    public IReadOnlyList<string> Missing(Func<Answer, IReadOnlyList<string>> names) => missing ??= names(this);

    /// <summary>By all facts: what decided, or is missing.</summary>
    public Explanation Stated => stated ??= Blame.Extend(ruling.Deciding!.Explain(all), all);

    /// <summary>By the facts whose evidence counts: what carries it, or keeps it from being proven.</summary>
    public Explanation Held => held ??= ruling.Deciding!.Explain(ruling.Admitted!);
}
