using System.Linq.Expressions;
using System.Reflection;
using Planner.Rules.Language.Syntax;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Language.Evaluation;

/// <summary>
/// The compiled evaluator: a typed tree to a delegate. Null carries "unknown" everywhere, and the lifted operators of
/// <c>bool?</c> are Kleene's logic. No part is emitted twice, so the delegate is no larger than the clause.
/// </summary>
internal sealed class Emitter
{
    private static readonly MethodInfo TestTexts = typeof(Emitter).GetMethod(nameof(TextsMatch), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly ParameterExpression root;
    private readonly LoopEmitter loops;
    private readonly Dictionary<Local, Expression> locals = [];

    private Emitter(ParameterExpression root)
    {
        this.root = root;
        loops = new LoopEmitter(this);
    }

    public static Func<TRoot, Tri> Compile<TRoot>(Term clause)
    {
        var root = Expression.Parameter(typeof(TRoot));
        var truth = Expression.Variable(typeof(bool?));
        var verdict = Expression.Condition(
            Expression.Property(truth, nameof(Nullable<>.HasValue)),
            Expression.Condition(Expression.Property(truth, nameof(Nullable<>.Value)), Expression.Constant(Tri.True), Expression.Constant(Tri.False)),
            Expression.Constant(Tri.Unknown));
        var body = Expression.Block([truth], Expression.Assign(truth, new Emitter(root).Emit(clause)), verdict);
        return Expression.Lambda<Func<TRoot, Tri>>(body, root).Compile();
    }

    public static Expression As(Expression value, Type representation) =>
        value.Type == representation ? value : Expression.Convert(value, representation);

    public static Expression Compare(BinaryOperator comparison, Expression left, Expression right) =>
        left.Type == typeof(string) || left.Type != right.Type
            ? Expression.Call(typeof(Emitter), nameof(Holds), null, Expression.Constant(comparison), left, right)
            : Expression.MakeBinary(KindOf(comparison), left, right, liftToNull: true, method: null);

    public void Bind(Local local, Expression value) => locals[local] = value;

    public Expression Emit(Term term) => term switch
    {
        Term.Root => root,
        Term.Constant constant => Constant(constant),
        Term.Variable variable => locals[variable.Local],
        Term.Fact fact => Fact(fact),
        Term.Not not => Expression.Not(Emit(not.Operand)),
        Term.Logic logic => logic.Operands.Select(Emit).Aggregate(logic.IsAnd ? Expression.AndAlso : Expression.OrElse),
        Term.Comparison comparison => Compare(comparison.Operator, Emit(comparison.Left), Emit(comparison.Right)),
        Term.Computed computed => Expression.Call(computed.Function, computed.Operands.Select(Emit)),
        Term.TextTest test => Expression.Call(TestTexts, Expression.Constant(test.Kind), Emit(test.Subject), Emit(test.Part)),
        Term.Conditional conditional => Conditional(conditional),
        Term.Items items => Items(items),
        Term.Quantifier quantifier => loops.Quantifier(quantifier),
        Term.Membership membership => loops.Membership(membership),
        Term.Count count => loops.Count(count),
        _ => throw new InvalidOperationException($"{term.GetType().Name} cannot be compiled by itself."),
    };

    internal static bool? Holds(BinaryOperator comparison, string? left, string? right) =>
        left is null || right is null ? null : Comparing.Holds(comparison, left, right);

    internal static bool? Holds(BinaryOperator comparison, long? left, double? right) =>
        left is null || right is null ? null : Comparing.Holds(comparison, left.Value, right.Value);

    internal static bool? Holds(BinaryOperator comparison, double? left, long? right) =>
        left is null || right is null ? null : Comparing.Holds(comparison, left.Value, right.Value);

    internal static bool? TextsMatch(TextTestKind kind, string? subject, string? part) => subject is null || part is null ? null : kind switch
    {
        TextTestKind.Contains => subject.Contains(part, StringComparison.Ordinal),
        TextTestKind.StartsWith => subject.StartsWith(part, StringComparison.Ordinal),
        _ => subject.EndsWith(part, StringComparison.Ordinal),
    };

    private static ExpressionType KindOf(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Equal => ExpressionType.Equal,
        BinaryOperator.NotEqual => ExpressionType.NotEqual,
        BinaryOperator.Less => ExpressionType.LessThan,
        BinaryOperator.LessOrEqual => ExpressionType.LessThanOrEqual,
        BinaryOperator.Greater => ExpressionType.GreaterThan,
        _ => ExpressionType.GreaterThanOrEqual,
    };

    private static ConstantExpression Constant(Term.Constant constant)
    {
        var value = constant.Type is ClauseType.Enumeration values ? values.Values[(string)constant.Value] : constant.Value;
        return Expression.Constant(value, constant.Type.Representation);
    }

    private Expression Fact(Term.Fact fact)
    {
        var target = Emit(fact.Target);
        if (fact.Target is Term.Root)
        {
            return As(Expression.Property(target, fact.Member.Property), fact.Type.Representation);
        }

        var record = Expression.Variable(target.Type);
        return Expression.Block(
            [record],
            Expression.Assign(record, target),
            Expression.Condition(
                Expression.ReferenceEqual(record, Expression.Constant(null)),
                Expression.Default(fact.Type.Representation),
                As(Expression.Property(record, fact.Member.Property), fact.Type.Representation)));
    }

    /// <summary>With an unknown condition the value is known only if both branches agree on it.</summary>
    private BlockExpression Conditional(Term.Conditional term)
    {
        var type = term.Type.Representation;
        var (condition, whenTrue, whenFalse) = (Expression.Variable(typeof(bool?)), Expression.Variable(type), Expression.Variable(type));
        var (holds, fails) = (Is(condition, true), Is(condition, false));
        return Expression.Block(
            [condition, whenTrue, whenFalse],
            Expression.Assign(condition, Emit(term.Condition)),
            Expression.Assign(whenTrue, Expression.Condition(fails, Expression.Default(type), Emit(term.WhenTrue))),
            Expression.Assign(whenFalse, Expression.Condition(holds, Expression.Default(type), Emit(term.WhenFalse))),
            Expression.Condition(
                Expression.OrElse(holds, Expression.AndAlso(Expression.Not(fails), Expression.Call(AgreeOn(type), whenTrue, whenFalse))),
                whenTrue,
                Expression.Condition(fails, whenFalse, Expression.Default(type))));
    }

    public static Expression Is(Expression truth, bool value) => Expression.Equal(truth, Expression.Constant(value, typeof(bool?)));

    internal static bool Agree<T>(T left, T right) => EqualityComparer<T>.Default.Equals(left, right);

    private static MethodInfo AgreeOn(Type type) =>
        typeof(Emitter).GetMethod(nameof(Agree), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);

    private Expression Items(Term.Items items)
    {
        var list = items.ListType.Representation;
        var item = items.ListType.ItemType;
        var make = list.GetMethod("Of", [item.MakeArrayType()])!;
        if (!items.Members.All(member => member is Term.Constant))
        {
            return Expression.Call(make, Expression.NewArrayInit(item, items.Members.Select(Emit)));
        }

        var members = Array.CreateInstance(item, items.Members.Count);
        for (var i = 0; i < members.Length; i++)
        {
            members.SetValue(Constant((Term.Constant)items.Members[i]).Value, i);
        }

        return Expression.Constant(make.Invoke(null, [members]), list);
    }
}
