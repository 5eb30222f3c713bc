using Google.OrTools.Sat;

namespace Planner.Rules.Solving;

/// <summary>Solves formulas with CP-SAT. One worker and a limit in deterministic time: same input, same answer.</summary>
internal sealed class FormulaSolver
{
    // About as many seconds on the machine at hand; counted in work done, not by a clock.
    private const string Limits = "num_workers:1,random_seed:1,max_deterministic_time:60.0";

    private static readonly Assignment Nothing = new(new HashSet<Formula>());

    private readonly CpModel model = new();
    private readonly Dictionary<Formula, ILiteral> literals = [];

    /// <summary>What must hold, in every solution.</summary>
    public void Require(Formula formula)
    {
        switch (formula)
        {
            case Formula.Joint { IsAnd: true } joint:
                foreach (var part in joint.Parts)
                {
                    Require(part);
                }

                break;
            case Formula.Joint joint:
                model.AddBoolOr(joint.Parts.Select(Literal));
                break;
            default:
                model.AddBoolAnd([Literal(formula)]);
                break;
        }
    }

    /// <summary>Exactly one of these holds.</summary>
    public void RequireOneOf(IEnumerable<Formula> formulas) => model.AddExactlyOne(formulas.Select(Literal));

    /// <summary>The solution that costs least.</summary>
    /// <param name="costs">What it costs that a formula holds.</param>
    /// <param name="cancellation">Stops before the solver begins; the solver itself ends by its limit.</param>
    public Solution Solve(IReadOnlyList<(Formula When, long Cost)> costs, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (costs.Count > 0)
        {
            model.Minimize(LinearExpr.WeightedSum(costs.Select(cost => Literal(cost.When)), costs.Select(cost => cost.Cost)));
        }

        var solver = new CpSolver { StringParameters = Limits };
        var status = solver.Solve(model);
        return status switch
        {
            CpSolverStatus.Optimal => new Solution(SolutionKind.Best, Found(solver)),
            CpSolverStatus.Feasible => new Solution(SolutionKind.Good, Found(solver)),
            CpSolverStatus.Infeasible => new Solution(SolutionKind.Impossible, Nothing),
            CpSolverStatus.Unknown => new Solution(SolutionKind.NotFound, Nothing),
            _ => throw new InvalidOperationException($"The solver ended with {status}: {model.Validate()}"),
        };
    }

    // What no rule and no cost asks about is left out of the model, and does not hold.
    private Assignment Found(CpSolver solver) =>
        new(literals.Where(pair => pair.Key is Formula.Variable && solver.BooleanValue(pair.Value)).Select(pair => pair.Key).ToHashSet());

    private ILiteral Literal(Formula formula)
    {
        if (!literals.TryGetValue(formula, out var literal))
        {
            literals.Add(formula, literal = Make(formula));
        }

        return literal;
    }

    private ILiteral Make(Formula formula)
    {
        switch (formula)
        {
            case Formula.Fixed constant:
                return constant.Value ? model.TrueLiteral() : model.FalseLiteral();
            case Formula.Negation negation:
                return Literal(negation.Of).Not();
            case Formula.Joint joint:
                return Make(joint);
            default:
                return model.NewBoolVar("");
        }
    }

    private BoolVar Make(Formula.Joint joint)
    {
        var parts = joint.Parts.Select(Literal).ToList();
        var whole = model.NewBoolVar("");
        if (joint.IsAnd)
        {
            model.AddBoolAnd(parts).OnlyEnforceIf(whole);
            model.AddBoolOr([whole, .. parts.Select(part => part.Not())]);
        }
        else
        {
            model.AddBoolOr(parts).OnlyEnforceIf(whole);
            model.AddBoolAnd(parts.Select(part => part.Not())).OnlyEnforceIf(whole.Not());
        }

        return whole;
    }
}
