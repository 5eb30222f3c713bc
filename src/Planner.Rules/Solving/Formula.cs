namespace Planner.Rules.Solving;

/// <summary>A two-valued formula over free variables. Equal only to itself, so that shared parts are met once.</summary>
internal abstract class Formula
{
    public static readonly Formula True = new Fixed(true);

    public static readonly Formula False = new Fixed(false);

    public static Formula operator !(Formula of) => of switch
    {
        Fixed { Value: true } => False,
        Fixed => True,
        Negation negation => negation.Of,
        _ => new Negation(of),
    };

    public static Formula operator &(Formula left, Formula right) => And([left, right]);

    public static Formula operator |(Formula left, Formula right) => Or([left, right]);

    /// <summary>True without parts.</summary>
    public static Formula And(IEnumerable<Formula> parts) => Joined(parts, True, False, isAnd: true);

    /// <summary>False without parts.</summary>
    public static Formula Or(IEnumerable<Formula> parts) => Joined(parts, False, True, isAnd: false);

    private static Formula Joined(IEnumerable<Formula> parts, Formula neutral, Formula deciding, bool isAnd)
    {
        var kept = new List<Formula>();
        foreach (var part in parts)
        {
            if (part == deciding)
            {
                return deciding;
            }

            if (part != neutral)
            {
                kept.Add(part);
            }
        }

        return kept.Count switch
        {
            0 => neutral,
            1 => kept[0],
            _ => new Joint(isAnd, kept),
        };
    }

    internal sealed class Fixed(bool value) : Formula
    {
        public bool Value => value;
    }

    /// <summary>What the solver may choose.</summary>
    internal sealed class Variable : Formula;

    internal sealed class Negation(Formula of) : Formula
    {
        public Formula Of => of;
    }

    internal sealed class Joint(bool isAnd, IReadOnlyList<Formula> parts) : Formula
    {
        public bool IsAnd => isAnd;

        public IReadOnlyList<Formula> Parts => parts;
    }
}
