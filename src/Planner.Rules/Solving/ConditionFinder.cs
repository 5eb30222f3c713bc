using Planner.Model.Grading;
using Planner.Rules.Grading;
using Planner.Rules.Language.Typing;
using Planner.Rules.Packs;

namespace Planner.Rules.Solving;

/// <summary>Finds all values that would do as well as the one the solver chose, everything else being as it is.</summary>
internal sealed class ConditionFinder(ChangeSearch search, FactCatalogue catalogue)
{
    public IReadOnlyList<FactCondition> Of(PossibleChange change, Assignment solution) =>
        [.. change.Choices.Where(choice => choice.Values[choice.Chosen(solution)] is not null).Select(choice => Of(choice, solution))];

    private FactCondition Of(Choice choice, Assignment solution)
    {
        var values = search.Domains.Of(choice.Name, choice.Type);
        var chosen = choice.Values[choice.Chosen(solution)]!;
        bool Does(object value) => value.Equals(chosen) || search.Broken(choice.Set(solution, choice.Values.ToList().IndexOf(value)), choice.Name).Count == 0;
        var condition = new FactCondition { Fact = choice.Name, Path = choice.Path, Label = catalogue.Find(choice.Name)?.Label };
        return choice.Type is ClauseType.Enumeration || choice.Type == ClauseType.Bool || choice.Type == ClauseType.Text
            ? condition with { OneOf = [.. values.Where(Does).Select(value => FactText.Of(value)!)] }
            : Bounded(condition, values, values.ToList().IndexOf(chosen), Does);
    }

    private FactCondition Bounded(FactCondition condition, IReadOnlyList<object> values, int chosen, Func<object, bool> does)
    {
        var (first, last) = (chosen, chosen);
        while (first > 0 && does(values[first - 1]))
        {
            first--;
        }

        while (last < values.Count - 1 && does(values[last + 1]))
        {
            last++;
        }

        // A value between two bounds stands for all between them, so there the bound beyond is meant, and it is outside.
        string? Bound(int at, int beyond, bool isInside) =>
            beyond < 0 || beyond == values.Count || search.Domains.IsBound(condition.Fact, values[at]) != isInside ? null : FactText.Of(values[isInside ? at : beyond]);
        return condition with
        {
            AtLeast = Bound(first, first - 1, isInside: true),
            AtMost = Bound(last, last + 1, isInside: true),
            Above = Bound(first, first - 1, isInside: false),
            Below = Bound(last, last + 1, isInside: false),
        };
    }
}
