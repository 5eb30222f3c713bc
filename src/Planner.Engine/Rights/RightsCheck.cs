using Planner.Model.Findings;
using Planner.Model.Rights;

namespace Planner.Engine.Rights;

/// <summary>Checks the right of an actor, once, at the door of a verb.</summary>
public static class RightsCheck
{
    /// <summary>Code of the finding that refuses.</summary>
    public const string Code = "RGT001";

    /// <summary>Null when the actor holds the role; else the finding that says what is needed.</summary>
    public static Finding? Refusal(Actor actor, Role needed) => actor.Is(needed)
        ? null
        : new Finding(Code, $"{actor.Name} may not do this.") { Hint = $"it needs the role {needed}" };
}
