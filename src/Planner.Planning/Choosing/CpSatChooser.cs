using Google.OrTools.Sat;

namespace Planner.Planning.Choosing;

/// <summary>Chooses one way a system at the least total within a budget, by CP-SAT. One worker and a limit in deterministic time: same input, same answer.</summary>
/// <param name="seed">Of the solver.</param>
internal sealed class CpSatChooser(int seed)
{
    // About as many seconds on the machine at hand; counted in work done, not by a clock.
    private const string Limits = "num_workers:1,max_deterministic_time:60.0";

    /// <summary>The choice; null when no choice keeps the budget.</summary>
    /// <param name="systems">The choices of each system, at least one each.</param>
    /// <param name="budget">The most outlay, inside; null for none.</param>
    /// <exception cref="InvalidOperationException">A system has no choice, or the solver found nothing within its limit.</exception>
    public ChoiceOutcome? Choose(IReadOnlyList<IReadOnlyList<Choice>> systems, long? budget)
    {
        if (systems.Any(choices => choices.Count == 0))
        {
            throw new InvalidOperationException("A system has no choice at all; that is a conflict to be told before.");
        }

        if (systems.Sum(choices => choices.Min(choice => choice.Outlay)) > budget)
        {
            return null;
        }

        var cheapest = systems.Select(Cheapest).ToList();
        return systems.Select((choices, i) => choices[cheapest[i]].Outlay).Sum() <= (budget ?? long.MaxValue)
            ? Outcome(systems, cheapest, null)
            : Solve(systems, budget!.Value);
    }

    // Without a budget that binds, the systems have nothing to do with each other and each takes its best.
    private static int Cheapest(IReadOnlyList<Choice> choices) =>
        Enumerable.Range(0, choices.Count).MinBy(i => (choices[i].Total, choices[i].Outlay));

    private ChoiceOutcome Solve(IReadOnlyList<IReadOnlyList<Choice>> systems, long budget)
    {
        var model = new CpModel();
        var variables = systems.Select(choices => choices.Select(_ => model.NewBoolVar("")).ToArray()).ToArray();
        foreach (var of in variables)
        {
            model.AddExactlyOne(of);
        }

        var flat = variables.SelectMany(of => of).ToArray();
        model.Add(LinearExpr.WeightedSum(flat, systems.SelectMany(choices => choices.Select(choice => choice.Outlay)).ToArray()) <= budget);
        model.Minimize(LinearExpr.WeightedSum(flat, systems.SelectMany(choices => choices.Select(choice => choice.Total)).ToArray()));
        var solver = new CpSolver { StringParameters = $"{Limits},random_seed:{seed}" };
        var status = solver.Solve(model);
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
        {
            throw new InvalidOperationException($"The solver ended with {status} on {systems.Count} systems though a choice within the budget exists.");
        }

        List<int> chosen = [.. variables.Select(of => Array.FindIndex(of, solver.BooleanValue))];
        return Outcome(systems, chosen, status == CpSolverStatus.Optimal ? null : (long)Math.Ceiling(solver.BestObjectiveBound - 1e-6));
    }

    private static ChoiceOutcome Outcome(IReadOnlyList<IReadOnlyList<Choice>> systems, List<int> chosen, long? bound)
    {
        var value = systems.Select((choices, i) => choices[chosen[i]].Total).Sum();
        return new(chosen, value, bound ?? value);
    }
}
