using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>What the solver may choose, and the rules among its choices.</summary>
internal sealed class Freedom
{
    private readonly List<IReadOnlyList<Formula>> oneOf = [];
    private readonly List<Formula> rules = [];

    /// <summary>Values said of things that were not there before; a small cost keeps what nothing needs unsaid.</summary>
    public List<Formula> Details { get; } = [];

    public static Formula Flag() => new Formula.Variable();

    public Formula Detail()
    {
        var flag = Flag();
        Details.Add(flag);
        return flag;
    }

    public void Rule(Formula rule) => rules.Add(rule);

    public Choice Choose(string name, string path, ClauseType type, IReadOnlyList<object?> values)
    {
        var choice = new Choice(name, path, type, values, [.. values.Select(_ => Flag())]);
        oneOf.Add(choice.Literals);
        return choice;
    }

    /// <summary>One of several; exactly one holds.</summary>
    public IReadOnlyList<Formula> OneOf(int count)
    {
        Formula[] flags = [.. Enumerable.Range(0, count).Select(_ => Flag())];
        oneOf.Add(flags);
        return flags;
    }

    public void Bind(FormulaSolver solver)
    {
        foreach (var choice in oneOf)
        {
            solver.RequireOneOf(choice);
        }

        foreach (var rule in rules)
        {
            solver.Require(rule);
        }
    }
}
