using Planner.Documents.Text;
using Planner.Model.Estates;
using Planner.Model.Requirements;
using Planner.Model.Standards;

namespace Planner.Rules.Requirements;

/// <summary>The level of one standard that is proposed for a system.</summary>
internal static class LevelProposal
{
    /// <summary>The highest of what floors ask and what the objectives amount to.</summary>
    public static ProposedLevel Of(StandardPack pack, SystemRecord system, IEnumerable<Ground> grounds, ProposedTime rto, ProposedTime rpo)
    {
        List<Ground> bounding = [.. grounds.Where(ground => ground.Standard == pack.Id), .. Objectives(pack, rto.Limit, rpo.Limit)];
        return new ProposedLevel
        {
            Standard = pack.Id,
            Level = bounding.Where(ground => ground.IsCertain).Max(ground => ground.Level),
            Confirmed = Confirmed(system, pack.Id),
            Grounds = [.. bounding.OrderByDescending(ground => ground.IsCertain).ThenByDescending(ground => ground.Level)],
            Missing =
            [
                .. pack.Objectives is null ? [] : rto.Missing.Concat(rpo.Missing).Distinct(StringComparer.Ordinal),
                .. bounding.Where(ground => !ground.IsCertain).SelectMany(ground => ground.Missing).Distinct(StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>The strictest level that a named person confirmed.</summary>
    public static int? Confirmed(SystemRecord system, string standard) => system.Required?.Items
        .Where(required => required.Standard == standard && required.ConfirmedBy is { Length: > 0 })
        .Max(required => (int?)required.Level);

    private static IEnumerable<Ground> Objectives(StandardPack pack, TimeSpan? rto, TimeSpan? rpo)
    {
        if (pack.Objectives is not { } map || map.LevelOf(rto, rpo) is not { } level)
        {
            yield break;
        }

        var (time, loss) = (Text(rto), Text(rpo));
        yield return new Ground
        {
            Kind = GroundKind.Objectives,
            Weight = map.Weight,
            From = pack.Id,
            Standard = pack.Id,
            Level = level,
            Text = new Words($"恢复时间 {time}、恢复点 {loss}。{map.Reason.Zh}", $"Recovery time {time}, recovery point {loss}. {map.Reason.En}"),
        };
    }

    private static string Text(TimeSpan? time) => time is { } known ? TextForms.Duration.Format(known) : "?";
}
