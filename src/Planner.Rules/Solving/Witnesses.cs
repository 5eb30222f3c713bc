using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>
/// How many new members of a list are enough: one for each different question that clauses ask of the list, since one
/// member answers one question, and one more than any number that its size is compared with.
/// </summary>
internal sealed class Witnesses
{
    /// <summary>More are never considered; lists that would need more are told by <see cref="AreEnough"/>.</summary>
    public const int Most = 20;

    /// <summary>Sizes beyond this are not tried.</summary>
    private const int MostBySize = 8;

    private readonly Dictionary<string, HashSet<string>> questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> sizes = new(StringComparer.Ordinal);
    private bool areSizesTried = true;

    public Witnesses(IEnumerable<Term> clauses)
    {
        var names = new TermNames();
        foreach (var term in clauses.SelectMany(names.Parts))
        {
            switch (term)
            {
                case Term.Quantifier quantifier when names.NameOf(quantifier.List) is { } list:
                    Ask(list, quantifier.Span.Text);
                    Ask(list, quantifier.Kind == QuantifierKind.ExistsOne ? quantifier.Span.Text + " twice" : quantifier.Span.Text);
                    break;
                case Term.Membership membership when names.NameOf(membership.List) is { } list:
                    Ask(list, membership.Span.Text);
                    break;
                case Term.Comparison comparison:
                    Compare(comparison, names);
                    break;
            }
        }
    }

    /// <summary>False when a list would need more than <see cref="Most"/> new members.</summary>
    public bool AreEnough => areSizesTried && questions.Keys.Concat(sizes.Keys).All(list => Needed(list) <= Most);

    /// <summary>How many new members of the list are considered.</summary>
    public int Of(string list) => (int)Math.Min(Needed(list), Most);

    private long Needed(string list) => (questions.GetValueOrDefault(list)?.Count ?? 0) + sizes.GetValueOrDefault(list);

    private void Ask(string list, string question) => (questions.TryGetValue(list, out var known) ? known : questions[list] = []).Add(question);

    private void Compare(Term.Comparison comparison, TermNames names)
    {
        Term[] sides = [comparison.Left, comparison.Right];
        var numbers = sides.OfType<Term.Constant>().Select(side => side.Value).OfType<long>().ToList();
        foreach (var count in sides.SelectMany(new TermNames().Parts).OfType<Term.Count>())
        {
            if (names.NameOf(count.List) is { } list)
            {
                areSizesTried &= numbers is [<= MostBySize];
                sizes[list] = Math.Max(sizes.GetValueOrDefault(list), Math.Clamp(numbers.FirstOrDefault(2), 0, MostBySize) + 1);
            }
        }
    }
}
