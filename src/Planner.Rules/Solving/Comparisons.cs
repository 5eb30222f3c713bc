using Planner.Rules.Language.Evaluation;
using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>Which facts clauses compare with which, and with what.</summary>
internal sealed class Comparisons
{
    private readonly Dictionary<string, ComparedFacts> groups = new(StringComparer.Ordinal);
    private readonly TermNames names = new();

    public Comparisons(IEnumerable<Term> clauses)
    {
        foreach (var term in clauses.SelectMany(names.Parts))
        {
            Term[] sides = term switch
            {
                Term.Comparison comparison => [comparison.Left, comparison.Right],
                Term.Membership membership => [membership.Item, membership.List],
                Term.TextTest test => [test.Subject, test.Part],
                _ => [],
            };
            Join(sides, term is not Term.TextTest);
        }
    }

    /// <summary>True when the values to be considered are all that matter.</summary>
    public bool AreExact => groups.Values.All(group => group.IsExact);

    /// <summary>What a fact is compared with.</summary>
    public ComparedFacts Of(string fact) => groups.GetValueOrDefault(fact) ?? new ComparedFacts();

    private void Join(Term[] sides, bool isExact)
    {
        var group = new ComparedFacts { IsExact = isExact };
        foreach (var side in sides)
        {
            Gather(side, group, isComputed: false);
        }

        foreach (var known in group.Facts.Select(fact => groups.GetValueOrDefault(fact)).OfType<ComparedFacts>().Distinct().ToList())
        {
            group.Take(known);
        }

        foreach (var fact in group.Facts)
        {
            groups[fact] = group;
        }
    }

    private void Gather(Term term, ComparedFacts group, bool isComputed)
    {
        switch (term)
        {
            case Term.Constant constant:
                group.Values.Add(constant.Value);
                if (isComputed)
                {
                    group.Offsets.Add(constant.Value);
                }

                break;
            case Term.Variable or Term.Fact when names.NameOf(term) is { } name:
                group.Facts.Add(name);
                break;
            case Term.Computed computed:
                group.IsExact &= computed.Function.Name is nameof(Arithmetic.Add) or nameof(Arithmetic.Subtract) && computed.Type != ClauseType.Text;
                Each(computed.Operands, group, isComputed: true);
                break;
            case Term.Conditional choice:
                Each([choice.WhenTrue, choice.WhenFalse], group, isComputed);
                break;
            case Term.Items items:
                Each(items.Members, group, isComputed);
                break;
        }
    }

    private void Each(IEnumerable<Term> terms, ComparedFacts group, bool isComputed)
    {
        foreach (var term in terms)
        {
            Gather(term, group, isComputed);
        }
    }
}
