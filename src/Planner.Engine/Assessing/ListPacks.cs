using Planner.Model.Findings;
using Planner.Model.Standards;
using Planner.Rules.Packs;

namespace Planner.Engine.Assessing;

/// <summary>Lists the packs that are there.</summary>
public sealed class ListPacks(EngineRoom room)
{
    /// <summary>The packs by id, or everything that is wrong with any of them.</summary>
    public Outcome<IReadOnlyList<StandardPack>> Run()
    {
        var standards = StandardsReader.Read(room.StandardsFolder, overlay: room.OwnStandardsFolder);
        return standards.Value is null
            ? Outcome<IReadOnlyList<StandardPack>>.Refused(standards.Findings)
            : Outcome<IReadOnlyList<StandardPack>>.Of([.. standards.Value.Packs.Select(pack => pack.Standard)], standards.Findings);
    }
}
