using Planner.Rules.Language.Typing;

namespace Planner.Rules.Language.Evaluation;

/// <summary>The evaluator for people: the same values as the compiled form, and what led to each of them.</summary>
/// <param name="root">The record of facts.</param>
/// <param name="admits">Decides by path which facts may be used; null admits all.</param>
internal sealed class Interpreter(object root, Func<string, bool>? admits)
{
    public static Explanation Explain(Term clause, object root, Func<string, bool>? admits)
    {
        var judged = new Interpreter(root, admits).Judge(clause, null);
        var verdict = judged.Truth switch { true => Tri.True, false => Tri.False, null => Tri.Unknown };
        return new Explanation(verdict, Reason.DistinctByPath(judged.Reason.Facts), judged.Reason.Unmet, judged.Reason.Member);
    }

    public Judged Judge(Term term, Scope? scope) => term switch
    {
        Term.Root => new Judged(root, Reason.None),
        Term.Constant constant => Constant(constant),
        Term.Variable variable => WithPart(term, Scope.Find(scope, variable.Local)),
        Term.Fact fact => WithPart(term, Fact(fact, scope)),
        Term.Not not => WithPart(term, Not(Judge(not.Operand, scope))),
        Term.Logic logic => logic.IsAnd ? LogicJudge.And(Each(logic.Operands, scope)) : WithPart(term, LogicJudge.Or(Each(logic.Operands, scope))),
        Term.Comparison comparison => Comparison(comparison, scope),
        Term.Computed computed => Computed(computed, scope),
        Term.TextTest test => WithPart(term, TextTest(test, scope)),
        Term.Conditional conditional => LogicJudge.Conditional(conditional, branch => Judge(branch, scope)),
        Term.Quantifier quantifier => new QuantifierJudge(this, scope).Judge(quantifier),
        Term.Membership membership => WithPart(term, new QuantifierJudge(this, scope).Judge(membership)),
        Term.Count count => new QuantifierJudge(this, scope).Judge(count),
        _ => throw new InvalidOperationException($"{term.GetType().Name} has no value of its own."),
    };

    /// <summary>A fact found at a path, unless it is missing or not admitted.</summary>
    public Judged At(string path, object? value, ClauseType type)
    {
        if (value is null || admits?.Invoke(path) == false)
        {
            return new Judged(null, Reason.Of(path, null, value is null ? FactState.Missing : FactState.Excluded), path);
        }

        return new Judged(value, type is ClauseType.Record or ClauseType.ListOf ? Reason.None : Reason.Of(path, value, FactState.Known), path);
    }

    /// <summary>A condition that is not met is the smallest unmet part itself.</summary>
    public static Judged WithPart(Term term, Judged judged, double shortfall = 0)
    {
        if (term.Type != ClauseType.Bool)
        {
            return judged;
        }

        UnmetPart[] unmet = judged.Value is true ? [] : [new UnmetPart(term.Span, shortfall)];
        return new Judged(judged.Value, new Reason(judged.Reason.Facts, unmet), judged.Path);
    }

    private static Judged Constant(Term.Constant constant) => WithPart(
        constant, new Judged(constant.Value, constant.Path is { } path ? Reason.Of(path, constant.Value, FactState.Known) : Reason.None));

    private static Judged Not(Judged operand) => new(!operand.Truth, operand.Reason);

    private Judged[] Each(IReadOnlyList<Term> terms, Scope? scope)
    {
        var judged = new Judged[terms.Count];
        for (var at = 0; at < judged.Length; at++)
        {
            judged[at] = Judge(terms[at], scope);
        }

        return judged;
    }

    private Judged Fact(Term.Fact fact, Scope? scope)
    {
        var target = Judge(fact.Target, scope);
        if (target.Value is null)
        {
            return new Judged(null, target.Reason);
        }

        var path = target.Path is { } record ? $"{record}.{fact.Member.Name}" : fact.Member.Name;
        return At(path, fact.Member.Read(target.Value), fact.Type);
    }

    private Judged Comparison(Term.Comparison term, Scope? scope)
    {
        var operands = Each([term.Left, term.Right], scope);
        if (operands is not [{ Value: { } left }, { Value: { } right }])
        {
            return WithPart(term, LogicJudge.Strict(null, operands));
        }

        var holds = Comparing.Holds(term.Operator, left, right);
        return WithPart(term, LogicJudge.Strict(holds, operands), holds ? 0 : Comparing.Shortfall(left, right));
    }

    private Judged Computed(Term.Computed term, Scope? scope)
    {
        var operands = Each(term.Operands, scope);
        var value = Array.Exists(operands, operand => operand.Value is null)
            ? null
            : term.Function.Invoke(null, [.. operands.Select(operand => operand.Value)]);
        return LogicJudge.Strict(value, operands);
    }

    private Judged TextTest(Term.TextTest term, Scope? scope)
    {
        var operands = Each([term.Subject, term.Part], scope);
        return LogicJudge.Strict(Emitter.TextsMatch(term.Kind, (string?)operands[0].Value, (string?)operands[1].Value), operands);
    }
}
