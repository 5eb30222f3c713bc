using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>Which editions grade an estate, and why the others do not.</summary>
/// <param name="Graded">The packs that do.</param>
/// <param name="LeftOut">The others; empty when the editions were asked for by name.</param>
public sealed record EditionChoice(Standards Graded, IReadOnlyList<LeftOutEdition> LeftOut)
{
    /// <summary>All packs there are: floors of one raise what another requires, whoever grades.</summary>
    public required Standards Known { get; init; }

    /// <summary>The editions asked for, or, without any, all that are for the organisation and say something of their own.</summary>
    /// <param name="standards">All packs there are.</param>
    /// <param name="asked">Ids; empty for the default. Each is there.</param>
    /// <param name="kind">Whose estate it is; null when unknown: then only editions that are for everybody.</param>
    /// <returns>A finding for each edition asked for by which nothing can be graded.</returns>
    public static Outcome<EditionChoice> Of(Standards standards, IReadOnlyCollection<string> asked, OrganisationKind? kind)
    {
        var why = standards.Packs.ToDictionary(pack => pack, pack => ReasonOf(pack.Standard, standards, kind));
        if (asked.Count == 0)
        {
            return Outcome<EditionChoice>.Of(new EditionChoice(
                standards with { Packs = [.. standards.Packs.Where(pack => why[pack] is null)] },
                [.. standards.Packs.Where(pack => why[pack] is not null).Select(pack => new LeftOutEdition(pack.Standard, why[pack]!.Value))])
            { Known = standards });
        }

        Finding[] refused =
        [
            .. standards.Packs.Where(pack => asked.Contains(pack.Standard.Id) && why[pack] == LeftOutReason.StructureOnly).Select(pack => new Finding(
                PackCodes.StructureOnly.Code, $"Of {pack.Standard.Number} only the structure is known, so nothing can be graded by it.")
            {
                Hint = $"whoever holds its text brings it in: planner pack skeleton {pack.Standard.Id}, then planner pack import",
            }),
        ];
        return refused.Length > 0
            ? Outcome<EditionChoice>.Refused(refused)
            : Outcome<EditionChoice>.Of(new EditionChoice(standards with { Packs = [.. standards.Packs.Where(pack => asked.Contains(pack.Standard.Id))] }, []) { Known = standards });
    }

    private static LeftOutReason? ReasonOf(StandardPack pack, Standards standards, OrganisationKind? kind) => pack switch
    {
        { Claim: Claim.Nothing } => LeftOutReason.StructureOnly,
        { Organisations.Count: > 0 } when kind is null => LeftOutReason.OrganisationUnknown,
        { Organisations.Count: > 0 } when !pack.Organisations.Contains(kind.Value) => LeftOutReason.OtherOrganisations,
        { Extends: { } other } when standards.Find(other) is { } extended && ReasonOf(extended.Standard, standards, kind) is null => LeftOutReason.SameAsExtended,
        _ => null,
    };
}
