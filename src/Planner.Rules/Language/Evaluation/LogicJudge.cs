using Planner.Rules.Language.Typing;

namespace Planner.Rules.Language.Evaluation;

/// <summary>Kleene's logic with reasons: only the operands that decided are named.</summary>
internal static class LogicJudge
{
    public static Judged And(IReadOnlyList<Judged> operands) => Decided(operands, deciding: false);

    /// <summary>One true operand is witness enough.</summary>
    public static Judged Or(IReadOnlyList<Judged> operands) =>
        operands.FirstOrDefault(operand => operand.Truth == true) ?? Decided(operands, deciding: true);

    /// <summary>A value that needs all operands: the unknown ones hold it up, otherwise all lead to it.</summary>
    public static Judged Strict(object? value, IReadOnlyList<Judged> operands)
    {
        var reasons = new List<Reason>(operands.Count);
        var hasUnknown = operands.Any(operand => operand.Value is null);
        foreach (var operand in operands)
        {
            if (!hasUnknown || operand.Value is null)
            {
                reasons.Add(operand.Reason);
            }
        }

        return new Judged(value, Reason.Merge(reasons));
    }

    public static Judged Conditional(Term.Conditional term, Func<Term, Judged> judge)
    {
        var condition = judge(term.Condition);
        if (condition.Truth is { } holds)
        {
            var chosen = judge(holds ? term.WhenTrue : term.WhenFalse);

            // Parts of the chosen branch stay; the condition itself is no part that should be met.
            return new Judged(chosen.Value, chosen.Reason with { Facts = condition.Reason.And(chosen.Reason).Facts });
        }

        Judged[] branches = [judge(term.WhenTrue), judge(term.WhenFalse)];
        return branches[0].Value is { } value && value.Equals(branches[1].Value)
            ? Interpreter.WithPart(term, new Judged(value, ReasonOf(branches)))
            : Interpreter.WithPart(term, new Judged(null, condition.Reason with { Unmet = [] }));
    }

    public static Reason ReasonOf(IEnumerable<Judged> judged) => Reason.Merge(judged.Select(one => one.Reason));

    private static Judged Decided(IReadOnlyList<Judged> operands, bool deciding)
    {
        if (Of(operands, deciding) is { Count: > 0 } decisive)
        {
            return new Judged(deciding, Reason.Merge(decisive));
        }

        return Of(operands, null) is { Count: > 0 } unknown
            ? new Judged(null, Reason.Merge(unknown))
            : new Judged(!deciding, ReasonOf(operands));
    }

    /// <summary>The reasons of the operands with one truth.</summary>
    private static List<Reason>? Of(IReadOnlyList<Judged> operands, bool? truth)
    {
        List<Reason>? found = null;
        for (var at = 0; at < operands.Count; at++)
        {
            if (operands[at].Truth == truth)
            {
                (found ??= []).Add(operands[at].Reason);
            }
        }

        return found;
    }
}
