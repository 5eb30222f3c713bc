using Planner.Model.Findings;
using Planner.Rules.Linting;

namespace Planner.Engine.Assessing;

/// <summary>Looks packs through for mistakes.</summary>
public sealed class LintPacks(EngineRoom room)
{
    /// <summary>Everything found.</summary>
    /// <param name="targets">Ids of the packs that are there, folders of packs, or folders of standards; empty for all that are there.</param>
    /// <param name="cancellation">Stops.</param>
    public IReadOnlyList<Finding> Run(IReadOnlyList<string> targets, CancellationToken cancellation)
    {
        var places = targets.Select(target => Place(target)).ToList();
        return targets.Count == 0
            ? PackLint.Run(room.StandardsFolder, null, cancellation)
            : [.. places.GroupBy(place => place.Folder).SelectMany(group => PackLint.Run(group.Key, group.Any(place => place.Id is null) ? null : [.. group.Select(place => place.Id!)], cancellation))];
    }

    private (string Folder, string? Id) Place(string target)
    {
        if (!Directory.Exists(target))
        {
            return (room.StandardsFolder, target);
        }

        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        return File.Exists(Path.Combine(folder, "pack.yaml")) ? (Path.GetDirectoryName(folder)!, Path.GetFileName(folder)) : (folder, null);
    }
}
