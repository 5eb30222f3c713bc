using System.Linq.Expressions;

namespace Planner.Rules.Language.Evaluation;

/// <summary>What a loop over a list gathers.</summary>
/// <param name="Variables">What it keeps from member to member.</param>
/// <param name="Start">Sets them, given whether the list is partial.</param>
/// <param name="Step">Takes one member, whether it belongs to the list (true or unknown), and the way out.</param>
/// <param name="Finish">The answer, given whether the list is partial.</param>
internal sealed record LoopFold(
    ParameterExpression[] Variables,
    Func<Expression, Expression> Start,
    Func<Expression, Expression, LabelTarget, Expression> Step,
    Func<Expression, Expression> Finish);
