using Planner.Documents;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Engine.Assessing;

/// <summary>The least that lifts a system to a level.</summary>
/// <param name="Standard">The edition.</param>
/// <param name="Level">The level.</param>
/// <param name="Change">What must change.</param>
public sealed record ClosedLevel(StandardPack Standard, int Level, SmallestChange Change)
{
    /// <summary>Writes <c>planner/closing/v1</c>.</summary>
    public void WriteJson(Stream stream) => DocumentWriter.WriteJson(new ClosingDocument { Schema = ClosingDocument.Version, Level = Level, Closing = Change }, stream);
}
