using System.Text.Json;
using Planner.Documents;
using Planner.Rules.Language;

namespace Planner.Rules.Tests.Conformance;

/// <summary>Runs an official case as a clause: its expression must equal the expected value.</summary>
internal static class CelRun
{
    private sealed record Nothing;

    /// <summary>The facts of a case with one variable of its own; they are all called x.</summary>
    private sealed record Bound<T>(T X);

    public static CelAnswer Of(CelCase test) => test.Given?.Count == 1 && test.Given.TryGetValue("x", out var x) ? x.Single() switch
    {
        ("bool", var value) => Of(test, new Bound<bool?>(value.GetBoolean())),
        ("int", var value) => Of(test, new Bound<long?>(long.Parse(value.GetString()!, System.Globalization.CultureInfo.InvariantCulture))),
        ("double", { ValueKind: JsonValueKind.Number } value) => Of(test, new Bound<double?>(value.GetDouble())),
        ("string", var value) => Of(test, new Bound<string?>(value.GetString())),
        _ => Of(test, new Nothing()),
    }
    : Of(test, new Nothing());

    private static CelAnswer Of<T>(CelCase test, T facts)
        where T : class
    {
        if (test.Condition is not { } condition)
        {
            return WithoutValue(test, facts);
        }

        if (Read<T>(condition).Clause is not { } clause)
        {
            return CelAnswer.Refused;
        }

        var verdict = clause.Compiled(facts);
        Assert.Equal(verdict, clause.Explain(facts).Verdict);
        return verdict == Tri.True ? CelAnswer.Same : CelAnswer.Contrary;
    }

    /// <summary>Nothing to compare with: an error, a type alone, or a value that no clause can hold.</summary>
    private static CelAnswer WithoutValue<T>(CelCase test, T facts)
        where T : class
    {
        var refused = test.IsError ? CelAnswer.NoValueEither : CelAnswer.Refused;
        return Read<T>(test.Expr).Clause is not { } clause ? refused
            : test.IsOfType ? CelAnswer.Same
            : clause.Compiled(facts) == Tri.Unknown ? CelAnswer.NoValueEither
            : test.IsError ? CelAnswer.KnownInSpite : CelAnswer.Contrary;
    }

    private static ClauseReading<T> Read<T>(string text)
        where T : class => new ClauseCompiler<T>(new Dictionary<string, object>()).Read(new SourceText(text));
}
