using System.Reflection;
using Planner.Rules.Language.Evaluation;
using Planner.Rules.Language.Syntax;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Tests.Language;

/// <summary>The laws are tried on random clauses; these must hold every form that a clause can have.</summary>
public sealed class CoverageTests
{
    private const int ClauseCount = 720;

    private static readonly Lazy<IReadOnlyDictionary<string, int>> Found = new(() => Enumerable.Range(0, ClauseCount)
        .Select(seed => new RandomClauses(new Random(seed)).Condition(4))
        .Where(text => text.Length <= Parser.MaxLength)
        .SelectMany(text => All(Read(text))).SelectMany(Forms).CountBy(form => form).ToDictionary());

    [Fact]
    public void Random_clauses_hold_every_kind_of_term() => Often(
        typeof(Term).GetNestedTypes(BindingFlags.NonPublic | BindingFlags.Public).Where(kind => kind != typeof(Term.Invalid)).Select(kind => kind.Name));

    [Fact]
    public void Random_clauses_hold_every_computation() => Often(
        typeof(Arithmetic).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name != nameof(Arithmetic.Find)).Select(Named));

    [Fact]
    public void Random_clauses_hold_every_comparison_of_every_type()
    {
        BinaryOperator[] equalities = [BinaryOperator.Equal, BinaryOperator.NotEqual];
        BinaryOperator[] orders = [BinaryOperator.Less, BinaryOperator.LessOrEqual, BinaryOperator.Greater, BinaryOperator.GreaterOrEqual];
        ClauseType[] ordered = [ClauseType.Int, ClauseType.Double, ClauseType.Text, ClauseType.Duration, ClauseType.Timestamp];
        Often(ordered.SelectMany(type => equalities.Concat(orders).Select(sign => $"{type} {sign} {type}")));
        Often(equalities.Concat(orders).Select(sign => $"int {sign} double"));
        Often(equalities.SelectMany(sign => (string[])[$"bool {sign} bool", $"ReplicationMode {sign} ReplicationMode"]));
    }

    [Fact]
    public void Random_clauses_hold_every_loop_test_and_junction() => Often(
        [.. Enum.GetNames<QuantifierKind>(), .. Enum.GetNames<TextTestKind>(), "and", "or", "parameter"]);

    [Fact]
    public void Random_clauses_choose_between_values_of_every_type() => Often(
        new[] { ClauseType.Bool, ClauseType.Int, ClauseType.Double, ClauseType.Text, ClauseType.Duration, ClauseType.Timestamp }.Select(type => $"choice of {type}"));

    private static void Often(IEnumerable<string> forms) =>
        Assert.All(forms, form => Assert.True(Found.Value.GetValueOrDefault(form) >= 3, $"{form} occurs {Found.Value.GetValueOrDefault(form)} times"));

    private static Term Read(string text)
    {
        var problems = new List<Planner.Rules.Language.Problem>();
        return new Checker(typeof(SampleFacts), Clauses.Parameters, problems).Check(Parser.Parse(Clauses.Source(text), problems));
    }

    private static IEnumerable<Term> All(Term term) => term.GetType().GetProperties()
        .SelectMany(property => property.GetValue(term) switch { Term part => [part], IEnumerable<Term> parts => parts, _ => [] })
        .SelectMany(All).Prepend(term);

    private static IEnumerable<string> Forms(Term term) =>
    [
        term.GetType().Name,
        .. term switch
        {
            Term.Computed computed => [Named(computed.Function)],
            Term.Comparison comparison => [$"{comparison.Left.Type} {comparison.Operator} {comparison.Right.Type}"],
            Term.Logic logic => [logic.IsAnd ? "and" : "or"],
            Term.Conditional choice => [$"choice of {choice.Type}"],
            Term.Quantifier quantifier => [quantifier.Kind.ToString()],
            Term.TextTest test => [test.Kind.ToString()],
            Term.Constant { Path: not null } => ["parameter"],
            _ => (string[])[],
        },
    ];

    private static string Named(MethodInfo function) => $"{function.Name}({string.Join(", ", function.GetParameters().Select(parameter => (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType).Name))})";
}
