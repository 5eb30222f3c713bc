using System.Globalization;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Planning;
using Planner.Model.Standards;
using Planner.Planning.Choosing;

namespace Planner.Planning;

/// <summary>Makes plans: one design a system, at the least outlay and expected loss under the demands and the budget. Pure: no clock, no files.</summary>
public sealed class PlanMaker(PlanInput input)
{
    /// <summary>Version of the plan document.</summary>
    public const string ApiVersion = "planner/plan/v1";

    // A finding is read by people; the dearest systems tell the story.
    private const int Named = 10;

    private readonly Options _options = new(input);

    /// <summary>The plan, or a smallest set of demands that cannot hold together for each system, or for the budget.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Outcome<Plan> Make(CancellationToken cancellation)
    {
        var unknown = UnknownNames().ToList();
        if (unknown.Count > 0)
        {
            return Outcome<Plan>.Refused(unknown);
        }

        var options = _options.Make(cancellation);
        var conflicts = options.Select((of, i) => of.Any(option => option.IsAdmissible) ? null : Conflict(i, of)).ToList();
        List<Finding> told = [.. conflicts.Select((conflict, i) => conflict is null ? null : Told(conflict, i)).OfType<Finding>()];
        if (told.Count > 0 && !input.LeaveConflicts)
        {
            return Outcome<Plan>.Refused(told);
        }

        List<IReadOnlyList<Option>> open = [.. options.Select((of, i) => conflicts[i] is null ? Comparable(of, i) : [of[0]])];
        var chosen = new CpSatChooser(input.Seed).Choose([.. open.Select((of, i) => (IReadOnlyList<Choice>)[.. of.Select(option => ChoiceOf(option, i))])], (long?)input.Budget?.Cny);
        var today = options.Select(of => of[0]).ToList();
        return chosen is null
            ? Outcome<Plan>.Refused([.. told.Select(finding => finding with { Severity = Severity.Warning }), OverBudget(open)])
            : Outcome<Plan>.Of(Document(open, conflicts, chosen, today), [.. told.Select(finding => finding with { Severity = Severity.Warning })]);
    }

    private IEnumerable<Finding> UnknownNames()
    {
        var known = _options.Systems.Select(system => system.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var name in input.Required.Select(one => one.System).Concat(input.LossPerHour.Keys).Distinct().Where(name => !known.Contains(name)))
        {
            yield return new Finding("PLN001", $"The estate has no system '{name}'.") { Hint = "name a system of the estate by its id" };
        }

        foreach (var demand in input.Required)
        {
            var standard = input.Standards.Find(demand.Standard)?.Standard;
            if (standard is null)
            {
                yield return new Finding("PLN002", $"There is no standard '{demand.Standard}'.") { Hint = $"there are: {string.Join(", ", input.Standards.Packs.Select(pack => pack.Standard.Id))}" };
            }
            else if (standard.Levels.All(level => level.Level != demand.Level))
            {
                yield return new Finding("PLN003", $"{standard.Number} has no level {demand.Level}.") { Hint = $"it has {string.Join(", ", standard.Levels.Select(level => level.Level))}" };
            }
        }
    }

    // Where the loss rate is known, an option whose loss cannot be told is no match for those whose loss can.
    private List<Option> Comparable(IReadOnlyList<Option> options, int system)
    {
        List<Option> admissible = [.. options.Where(option => option.IsAdmissible)];
        var told = admissible.Where(option => option.Prediction is not null).ToList();
        return told.Count > 0 && input.LossPerHour.ContainsKey(_options.Systems[system].Id) ? told : admissible;
    }

    private Choice ChoiceOf(Option option, int system) => new(
        (long)option.Outlay.Cny,
        input.LossPerHour.TryGetValue(_options.Systems[system].Id, out var perHour) ? (long)(option.Loss(perHour)?.Cny ?? 0) : 0);

    private Words Conflict(int index, IReadOnlyList<Option> options)
    {
        var set = Conflicts.Among([.. options.Select(option => (IReadOnlyList<bool>)[.. option.Demands.Select(demand => demand.Met == true)])], options[0].Demands.Count)
            .Select(i => options[0].Demands[i]).Select(Demands.InWords).ToList();
        var nearest = options.OrderByDescending(option => option.Demands.Count(demand => demand.Met == true)).ThenBy(option => option.Outlay.Cny).First();
        List<Words> why = [.. Shortcomings.Of(nearest), .. _options.WhyUnusable(_options.Systems[index].Id), .. PlanWriting.NotJudged(options[0].Model.Missing)];
        return new(
            $"没有方案能同时满足：{string.Join("；", set.Select(words => words.Zh))}。最接近的是 {nearest.Design}：{string.Join("；", why.Select(words => words.Zh))}",
            $"no design meets together: {string.Join("; ", set.Select(words => words.En))}. Nearest is {nearest.Design}: {string.Join("; ", why.Select(words => words.En))}");
    }

    private Finding Told(Words conflict, int index) => new("PLN020", $"{_options.Systems[index].Id}: {conflict.En}")
    {
        Path = $"systems/{_options.Systems[index].Id}",
        Hint = "lower a demand, complete the estate, or leave such systems as they are (--leave-conflicts)",
    };

    private Finding OverBudget(List<IReadOnlyList<Option>> options)
    {
        List<long> least = [.. options.Select(of => of.Min(option => (long)option.Outlay.Cny))];
        var set = Conflicts.WithBudget(least, (long)input.Budget!.Value.Cny);
        var parts = set.Take(Named).Select(i => string.Create(CultureInfo.InvariantCulture, $"{_options.Systems[i].Id} ({least[i]:N0} CNY at least)"));
        return new("PLN021", string.Create(CultureInfo.InvariantCulture, $"The budget of {input.Budget.Value.Cny:N0} CNY a year cannot hold together with the demands of {set.Count} system(s): {string.Join(", ", parts)}{(set.Count > Named ? " and others" : "")}."))
        {
            Hint = string.Create(CultureInfo.InvariantCulture, $"all demands together need {least.Sum():N0} CNY a year at least"),
        };
    }

    private Plan Document(List<IReadOnlyList<Option>> options, List<Words?> conflicts, ChoiceOutcome chosen, List<Option> today)
    {
        var writing = new PlanWriting(input, [.. options.Select((of, i) => of[chosen.Chosen[i]])], today);
        List<PlannedSystem> systems = [.. _options.Systems.Select((system, i) => writing.System(system, options[i][chosen.Chosen[i]], conflicts[i]))];
        var losses = systems.Where(system => system.ExpectedLoss is not null).ToList();
        return new()
        {
            ApiVersion = ApiVersion,
            Program = input.Program,
            AsOf = input.AsOf,
            EstateSha256 = input.EstateSha256,
            OverlaysSha256 = input.OverlaysSha256,
            CatalogueSha256 = input.Catalogue.Sha256,
            PricesSha256 = input.Prices.Sha256,
            Standards = [.. input.Standards.Packs.Select(pack => new StandardUse { Id = pack.Standard.Id, Status = pack.Standard.Status, Sha256 = pack.Standard.Sha256 })],
            Budget = input.Budget,
            Optimum = new()
            {
                Outlay = new(systems.Sum(system => system.Outlay.Cny)),
                ExpectedLoss = losses.Count == 0 ? null : new(losses.Sum(system => system.ExpectedLoss!.Value.Cny)),
                LossKnown = input.LossPerHour.Count,
                Value = new(chosen.Value),
                BestBound = new(chosen.BestBound),
                Gap = new(Math.Round(chosen.Gap, 6)),
                Seed = input.Seed,
            },
            Systems = systems,
        };
    }
}
