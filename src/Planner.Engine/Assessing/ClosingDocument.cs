using Planner.Model.Grading;

namespace Planner.Engine.Assessing;

/// <summary>The least that lifts a system to a level, as other programs read it.</summary>
internal sealed record ClosingDocument
{
    /// <summary>What <see cref="Schema"/> says.</summary>
    public const string Version = "planner/closing/v1";

    /// <summary>The version of this form.</summary>
    public required string Schema { get; init; }

    /// <summary>The level to be reached.</summary>
    public required int Level { get; init; }

    /// <summary>What must change.</summary>
    public required SmallestChange Closing { get; init; }
}
