using Planner.Engine.Laboratories;

namespace Planner.Engine.Executing;

/// <summary>Which host serves, and what is asked of the system.</summary>
/// <param name="Serving">The host that users are sent to.</param>
/// <param name="MaxLoss">The recovery point objective.</param>
/// <param name="Synchronous">True when the protection that was applied last acknowledges a write on both hosts; a copy built anew gets the same.</param>
internal sealed record Situation(string Serving, TimeSpan? MaxLoss, bool Synchronous)
{
    /// <summary>The host that does not serve.</summary>
    public string Other => Serving == "a" ? "b" : "a";

    public LabAim Aim(string primary, string active) => new(primary, active) { MaxLoss = MaxLoss, Synchronous = Synchronous };
}
