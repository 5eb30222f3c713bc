using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Grading;

/// <summary>The facts of one system: as they stand, and as each evidence policy admits them. Each is projected once, when asked for.</summary>
internal sealed class FactSets(FactLenses lenses, SystemRecord system)
{
    private readonly SystemFacts?[] admitted = new SystemFacts?[lenses.Count];
    private readonly SystemFacts?[] data = new SystemFacts?[lenses.Count];
    private SystemFacts? all;
    private int[]? classes;

    /// <summary>The system.</summary>
    public SystemRecord System => system;

    /// <summary>The facts as they stand.</summary>
    public SystemFacts All => all ??= lenses.All.Project(system);

    /// <summary>The facts that a policy admits; the others are unknown.</summary>
    /// <param name="lens">The number of the policy.</param>
    public SystemFacts Under(int lens) => admitted[lens] ??= Admitted(lens);

    private SystemFacts Admitted(int lens)
    {
        classes ??= lenses.Classes.Of(system.Id);
        var same = classes[lens];
        var held = data[same] ??= lenses.DataUnder(same).Project(system);
        return lenses.Under(lens).Project(system) with { CriticalData = held.CriticalData, MediaSites = held.MediaSites };
    }
}
