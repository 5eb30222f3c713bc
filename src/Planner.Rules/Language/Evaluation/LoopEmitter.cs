using System.Linq.Expressions;
using Planner.Rules.Facts;
using Planner.Rules.Language.Syntax;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Language.Evaluation;

/// <summary>
/// Compiles what looks at every member of a list into one loop. Whether a member belongs to the list is itself three-valued,
/// so a filter is one more condition on that and no new list.
/// </summary>
internal sealed class LoopEmitter(Emitter emitter)
{
    private static readonly ConstantExpression Unknown = Expression.Constant(null, typeof(bool?));
    private static readonly ConstantExpression True = Expression.Constant(true, typeof(bool?));
    private static readonly ConstantExpression False = Expression.Constant(false, typeof(bool?));

    public Expression Quantifier(Term.Quantifier term)
    {
        Expression Look(Expression item)
        {
            emitter.Bind(term.Local, item);
            return emitter.Emit(term.Body);
        }

        return Loop(term.List, term.Kind switch
        {
            QuantifierKind.Exists => Exists(Look),
            QuantifierKind.All => All(Look),
            _ => ExistsOne(Look),
        });
    }

    public Expression Membership(Term.Membership term)
    {
        var wanted = Expression.Variable(term.Item.Type.Representation);
        var search = Loop(term.List, Exists(item => Emitter.Compare(BinaryOperator.Equal, item, wanted)));
        return Expression.Block([wanted], Expression.Assign(wanted, emitter.Emit(term.Item)), search);
    }

    public Expression Count(Term.Count term)
    {
        var (count, isOpen) = (Expression.Variable(typeof(long)), Expression.Variable(typeof(bool)));
        return Loop(term.List, new LoopFold(
            [count, isOpen],
            isPartial => Expression.Block(Expression.Assign(count, Expression.Constant(0L)), Expression.Assign(isOpen, isPartial)),
            (_, belongs, _) => Expression.IfThenElse(Emitter.Is(belongs, true), Expression.PreIncrementAssign(count), Expression.Assign(isOpen, Expression.Constant(true))),
            _ => Expression.Condition(isOpen, Expression.Constant(null, typeof(long?)), Expression.Convert(count, typeof(long?)))));
    }

    private static LoopFold Exists(Func<Expression, Expression> look)
    {
        var (answer, seen) = (Expression.Variable(typeof(bool?)), Expression.Variable(typeof(bool?)));
        return new LoopFold(
            [answer, seen],
            isPartial => Expression.Assign(answer, Expression.Condition(isPartial, Unknown, False)),
            (item, belongs, exit) => Expression.Block(
                Expression.Assign(seen, Expression.AndAlso(belongs, look(item))),
                Decide(seen, true, answer, exit)),
            _ => answer);
    }

    /// <summary>True needs a complete list with at least one member that certainly belongs to it.</summary>
    private static LoopFold All(Func<Expression, Expression> look)
    {
        var (answer, seen, isInhabited) = (Expression.Variable(typeof(bool?)), Expression.Variable(typeof(bool?)), Expression.Variable(typeof(bool)));
        return new LoopFold(
            [answer, seen, isInhabited],
            _ => Expression.Block(Expression.Assign(answer, True), Expression.Assign(isInhabited, Expression.Constant(false))),
            (item, belongs, exit) => Expression.Block(
                Expression.Assign(seen, look(item)),
                Expression.IfThenElse(
                    Emitter.Is(belongs, true),
                    Expression.Assign(isInhabited, Expression.Constant(true)),
                    Expression.IfThen(Emitter.Is(seen, false), Expression.Assign(seen, Unknown))),
                Decide(seen, false, answer, exit)),
            isPartial => Expression.Condition(
                Expression.AndAlso(Emitter.Is(answer, true), Expression.OrElse(isPartial, Expression.Not(isInhabited))), Unknown, answer));
    }

    private static LoopFold ExistsOne(Func<Expression, Expression> look)
    {
        var (count, isOpen, seen) = (Expression.Variable(typeof(int)), Expression.Variable(typeof(bool)), Expression.Variable(typeof(bool?)));
        return new LoopFold(
            [count, isOpen, seen],
            isPartial => Expression.Block(Expression.Assign(count, Expression.Constant(0)), Expression.Assign(isOpen, isPartial)),
            (item, belongs, exit) => Expression.Block(
                Expression.Assign(seen, Expression.AndAlso(belongs, look(item))),
                Expression.IfThen(Expression.Equal(seen, Unknown), Expression.Assign(isOpen, Expression.Constant(true))),
                Expression.IfThen(Emitter.Is(seen, true), Expression.PreIncrementAssign(count)),
                Expression.IfThen(Expression.Equal(count, Expression.Constant(2)), Expression.Break(exit))),
            _ => Expression.Condition(
                Expression.Equal(count, Expression.Constant(2)),
                False,
                Expression.Condition(isOpen, Unknown, Emitter.As(Expression.Equal(count, Expression.Constant(1)), typeof(bool?)))));
    }

    /// <summary>The deciding value ends the loop; an unknown one leaves it open.</summary>
    private static ConditionalExpression Decide(Expression seen, bool deciding, Expression answer, LabelTarget exit) => Expression.IfThenElse(
        Emitter.Is(seen, deciding),
        Expression.Block(Expression.Assign(answer, Expression.Constant(deciding, typeof(bool?))), Expression.Break(exit)),
        Expression.IfThen(Expression.Equal(seen, Unknown), Expression.Assign(answer, Unknown)));

    private BlockExpression Loop(Term list, LoopFold fold)
    {
        var filters = new Stack<Term.Filter>();
        while (list is Term.Filter filter)
        {
            filters.Push(filter);
            list = filter.List;
        }

        var type = (ClauseType.ListOf)list.Type;
        var facts = Expression.Variable(type.Representation);
        var isPartial = Expression.Property(facts, nameof(FactSequence.IsPartial));
        var answer = fold.Finish(isPartial);
        var walk = Expression.Block(fold.Variables, fold.Start(isPartial), Walk(facts, type.Element, filters, fold), answer);
        return Expression.Block(
            [facts],
            Expression.Assign(facts, emitter.Emit(list)),
            Expression.Condition(Expression.ReferenceEqual(facts, Expression.Constant(null)), Expression.Default(answer.Type), walk));
    }

    private BlockExpression Walk(ParameterExpression facts, ClauseType element, IEnumerable<Term.Filter> filters, LoopFold fold)
    {
        var (index, item) = (Expression.Variable(typeof(int)), Expression.Variable(element.Representation));
        var (belongs, exit) = (Expression.Variable(typeof(bool?)), Expression.Label());
        var visit = new List<Expression>
        {
            Expression.IfThen(Expression.Equal(index, Expression.Property(facts, nameof(FactSequence.Count))), Expression.Break(exit)),
            Expression.Assign(item, Emitter.As(Expression.Property(facts, "Item", index), element.Representation)),
            Expression.Assign(belongs, Expression.Condition(Expression.Call(facts, nameof(FactSequence.IsCertain), null, index), True, Unknown)),
        };
        foreach (var filter in filters)
        {
            emitter.Bind(filter.Local, item);
            visit.Add(Expression.Assign(belongs, Expression.AndAlso(belongs, emitter.Emit(filter.Body))));
        }

        visit.Add(Expression.IfThen(Expression.NotEqual(belongs, False), fold.Step(item, belongs, exit)));
        visit.Add(Expression.PreIncrementAssign(index));
        return Expression.Block(
            [index, item, belongs],
            Expression.Assign(index, Expression.Constant(0)),
            Expression.Loop(Expression.Block(visit), exit));
    }
}
