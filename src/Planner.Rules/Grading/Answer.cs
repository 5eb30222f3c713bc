using Planner.Rules.Facts;
using Planner.Rules.Language;

namespace Planner.Rules.Grading;

/// <summary>How a clause stands for a system, and what led to it. Explaining costs a hundred times what judging costs, so it waits until asked for.</summary>
/// <param name="standing">How it stands.</param>
/// <param name="deciding">The text that decided: the check, or where it applies.</param>
/// <param name="all">The facts as they stand.</param>
/// <param name="admitted">The facts as its evidence policy admits them; null where evidence was not asked.</param>
internal sealed class Answer(Standing standing, CompiledClause<SystemFacts>? deciding, SystemFacts all, SystemFacts? admitted)
{
    private IReadOnlyList<string>? missing;
    private Explanation? stated;
    private Explanation? held;

    /// <summary>How it stands.</summary>
    public Standing Standing => standing;

    /// <summary>The text that decided; null in a placeholder.</summary>
    public CompiledClause<SystemFacts>? Deciding => deciding;

    /// <summary>True when it is open whether the clause applies.</summary>
    public bool IsApplicability { get; init; }

    /// <summary>The catalogue facts that are missing, as first worked out.</summary>
    public IReadOnlyList<string> Missing(Func<Answer, IReadOnlyList<string>> names) => missing ??= names(this);

    /// <summary>By all facts: what decided, or is missing.</summary>
    public Explanation Stated => stated ??= Blame.Extend(deciding!.Explain(all), all);

    /// <summary>By the facts whose evidence counts: what carries it, or keeps it from being proven.</summary>
    public Explanation Held => held ??= deciding!.Explain(admitted!);
}
