using Planner.Rules.Language.Evaluation;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Language;

/// <summary>A clause that can be asked about any system. Safe to share between threads.</summary>
/// <typeparam name="TRoot">The record of facts it was checked against.</typeparam>
internal sealed class CompiledClause<TRoot>
    where TRoot : class
{
    /// <summary>As many interpretations cost about as much as compiling once: so never more than twice the cheaper way is spent.</summary>
    private const int WorthCompiling = 64;

    private readonly Lazy<Func<TRoot, Tri>> compiled;
    private int asked;

    public CompiledClause(Term term, string text)
    {
        Term = term;
        Text = text;
        Reads = FactPaths.Of(term);

        compiled = new Lazy<Func<TRoot, Tri>>(() => Emitter.Compile<TRoot>(term));
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>What it means.</summary>
    public Term Term { get; }

    /// <summary>Catalogue facts it reads, such as <c>criticalData.backups.interval</c>, and parameters; in ordinal order.</summary>
    public IReadOnlyList<string> Reads { get; }

    /// <summary>The compiled form alone. Compiling takes milliseconds, asking less than a microsecond.</summary>
    public Func<TRoot, Tri> Compiled => compiled.Value;

    /// <summary>The verdict, by whichever form is cheaper: interpreted as long as few systems were asked about, then compiled.</summary>
    public Tri Evaluate(TRoot facts) =>
        compiled.IsValueCreated || Interlocked.Increment(ref asked) > WorthCompiling ? compiled.Value(facts) : Explain(facts).Verdict;

    /// <summary>The interpreted form: the same verdict and what led to it.</summary>
    /// <param name="facts">The system's facts.</param>
    /// <param name="admits">Decides by path (as in <see cref="FactUse.Path"/>; lists, their members and nested records too)
    /// which facts may be used; the others read as missing. Null admits all.</param>
    public Explanation Explain(TRoot facts, Func<string, bool>? admits = null) => Interpreter.Explain(Term, facts, admits);
}
