using Planner.Documents.Text;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Requirements;
using Planner.Model.Standards;

namespace Planner.Rules.Requirements;

/// <summary>Levels entered as required: confirmed, founded, never below a floor, and in step with the objectives.</summary>
internal sealed class LevelCheck(IReadOnlyList<StandardPack> packs)
{
    public IEnumerable<Finding> Of(SystemRecord system, SystemRequirement proposed) =>
    [
        .. Entries(system),
        .. proposed.Levels.Where(level => level.Confirmed is not null).SelectMany(level => Confirmed(system, proposed, level, level.Confirmed!.Value)),
    ];

    private static IEnumerable<Finding> Entries(SystemRecord system)
    {
        var entries = system.Required?.Items ?? [];
        for (var index = 0; index < entries.Count; index++)
        {
            var (entry, at) = (entries[index], $"systems/{system.Id}/required[{index}]");
            if (entry.ConfirmedBy is not { Length: > 0 })
            {
                yield return RequirementCodes.Unconfirmed.At(at, $"Level {entry.Level} of {entry.Standard} is confirmed by nobody, so it does not hold.", "write confirmedBy and confirmedOn once a named person has confirmed it");
                continue;
            }

            if (entry.Basis is null || entry.ConfirmedOn is null)
            {
                yield return RequirementCodes.Unfounded.At(at, $"Level {entry.Level} of {entry.Standard} is confirmed without {(entry.Basis is null ? "a basis" : "a day")}.", "write basis and confirmedOn");
            }

            if (entries.FirstOrDefault(other => IsEarlierAndHigher(other, entry)) is { } earlier)
            {
                yield return RequirementCodes.Lowered.At(at, $"Level {entry.Level} of {entry.Standard} is lower than level {earlier.Level}, confirmed on {TextForms.Date.Format(earlier.ConfirmedOn!.Value)}; the higher one holds.", "remove the earlier entry if the lowering was decided, and keep its reason");
            }
        }
    }

    private static bool IsEarlierAndHigher(RequiredLevel other, RequiredLevel entry) =>
        other.Standard == entry.Standard && other.ConfirmedBy is { Length: > 0 } && other.ConfirmedOn < entry.ConfirmedOn && other.Level > entry.Level;

    private IEnumerable<Finding> Confirmed(SystemRecord system, SystemRequirement proposed, ProposedLevel level, int confirmed)
    {
        var at = $"systems/{system.Id}/required";
        foreach (var floor in level.Grounds.Where(ground => ground is { Kind: GroundKind.Floor, IsCertain: true } && ground.Level > confirmed))
        {
            yield return RequirementCodes.BelowFloor.At(at, $"Level {confirmed} of {level.Standard} is confirmed; {floor.From} {floor.Clause} asks for level {floor.Level}.", $"confirm level {floor.Level}, or correct what the floor goes by");
        }

        if (packs.First(pack => pack.Id == level.Standard).Objectives is not { } map || map.Levels.FirstOrDefault(known => known.Level == confirmed) is not { } bounds)
        {
            yield break;
        }

        foreach (var finding in Loose(map, bounds, proposed, level, at).Concat(AgainstObjectives(map, bounds, system, level)))
        {
            yield return finding;
        }
    }

    /// <summary>The numbers of the level themselves allow more than a floor does.</summary>
    private static IEnumerable<Finding> Loose(ObjectiveMap map, LevelObjective bounds, SystemRequirement proposed, ProposedLevel level, string at)
    {
        if (map.Weight != GroundWeight.Rule)
        {
            yield break;
        }

        var rto = proposed.Rto.Grounds.FirstOrDefault(ground => ground is { Kind: GroundKind.Floor, IsCertain: true } && ground.Rto < bounds.Rto);
        var rpo = proposed.Rpo.Grounds.FirstOrDefault(ground => ground is { Kind: GroundKind.Floor, IsCertain: true } && ground.Rpo < bounds.Rpo);
        if ((rto ?? rpo) is not { } floor)
        {
            yield break;
        }

        string[] parts =
        [
            .. rto is null ? [] : new[] { $"recovery within {Text(bounds.Rto)} where {Text(rto.Rto)} is left" },
            .. rpo is null ? [] : new[] { $"a loss of {Text(bounds.Rpo)} where {Text(rpo.Rpo)} is allowed" },
        ];
        yield return RequirementCodes.LevelTooLoose.At(
            at,
            $"Level {level.Confirmed} of {level.Standard} alone does not satisfy {floor.From} {floor.Clause}: it allows {string.Join(" and ", parts)}.",
            "set rto and rpo of the system to what the floor leaves, or confirm a higher level");
    }

    private static IEnumerable<Finding> AgainstObjectives(ObjectiveMap map, LevelObjective bounds, SystemRecord system, ProposedLevel level)
    {
        if (map.Weight == GroundWeight.Rule && system.Rto > bounds.Rto)
        {
            yield return Against(system, "rto", $"the recovery time objective {Text(system.Rto)} is longer than the {Text(bounds.Rto)} of level {level.Confirmed} of {level.Standard}");
        }

        if (map.Weight == GroundWeight.Rule && system.Rpo > bounds.Rpo)
        {
            yield return Against(system, "rpo", $"the recovery point objective {Text(system.Rpo)} is longer than the {Text(bounds.Rpo)} of level {level.Confirmed} of {level.Standard}");
        }

        if (system.Rto < bounds.UsualRto)
        {
            yield return Against(system, "rto", $"the recovery time objective {Text(system.Rto)} is shorter than the {Text(bounds.UsualRto)} that level {level.Confirmed} of {level.Standard} usually takes at least");
        }
    }

    private static Finding Against(SystemRecord system, string member, string what) => RequirementCodes.LevelAgainstObjectives.At(
        $"systems/{system.Id}/{member}", $"{char.ToUpperInvariant(what[0])}{what[1..]}.", "correct the objective or the level");

    private static string Text(TimeSpan? time) => time is { } known ? TextForms.Duration.Format(known) : "?";
}
