using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Rules.Packs;

namespace Planner.Engine.Assessing;

/// <summary>Reads the packs and chooses those that grade an estate.</summary>
internal static class ChosenEditions
{
    /// <summary>The editions asked for by id, or those that apply to the organisation; or everything that is wrong with any pack or wish.</summary>
    public static Outcome<EditionChoice> Read(EngineRoom room, IReadOnlyCollection<string> asked, OrganisationKind? kind)
    {
        var standards = StandardsReader.Read(room.StandardsFolder, asked.Count > 0 ? asked : null, room.OwnStandardsFolder);
        if (standards.Value is null)
        {
            return Outcome<EditionChoice>.Refused(standards.Findings);
        }

        var every = asked.Count > 0 ? StandardsReader.Read(room.StandardsFolder, null, room.OwnStandardsFolder) : standards;
        var choice = EditionChoice.Of(standards.Value, asked, kind);
        return choice.Value is null || every.Value is null
            ? Outcome<EditionChoice>.Refused([.. standards.Findings.Union(every.Findings), .. choice.Findings])
            : Outcome<EditionChoice>.Of(choice.Value with { Known = every.Value }, standards.Findings);
    }
}
