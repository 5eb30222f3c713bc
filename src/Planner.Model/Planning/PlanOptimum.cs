using Planner.Model.Quantities;

namespace Planner.Model.Planning;

/// <summary>What was minimised, what was found, and how far from the best it can be at most.</summary>
public sealed record PlanOptimum
{
    /// <summary>New outlay of a year over all systems; what is in place already costs nothing new.</summary>
    public required Money Outlay { get; init; }

    /// <summary>Expected loss of a year over the systems whose loss rate is known; null when none is, and then outlay alone was minimised.</summary>
    public Money? ExpectedLoss { get; init; }

    /// <summary>Systems whose loss rate is known, 0 or more.</summary>
    public required int LossKnown { get; init; }

    /// <summary>Outlay plus expected loss.</summary>
    public required Money Value { get; init; }

    /// <summary>No choice under the same demands can cost less than this.</summary>
    public required Money BestBound { get; init; }

    /// <summary>(value − bound) / value; 0 when the choice is proven best.</summary>
    public required Ratio Gap { get; init; }

    /// <summary>Seed of the solver.</summary>
    public required int Seed { get; init; }
}
