using Planner.Model.Estates;
using Planner.Model.Standards;
using Planner.Planning.Applying;
using Planner.Planning.Catalogue;
using Planner.Planning.Pricing;
using Planner.Simulation.Hazards;
using Planner.Simulation.Laws;
using Planner.Simulation.Recovery;
using Planner.Simulation.Schemes;
using Planner.Simulation.Techniques;

namespace Planner.Planning.Predicting;

/// <summary>
/// The recovery model nearest to the protections in force: the phases of the white-paper scheme that the standby's state
/// allows, and the data that replications, transfers and backups hold. What a recovery would need and the estate does not
/// say is missing; nothing is guessed in its place.
/// </summary>
internal sealed class TodayModel
{
    private readonly SystemRecord _system;
    private readonly SiteChoice _sites;
    private readonly Sizing _sizing;
    private readonly List<string> _missing = [];
    private readonly List<Words> _assumptions = [];

    private TodayModel(Estate estate, SystemRecord system, Sizing sizing)
    {
        (_system, _sites, _sizing) = (system, new(estate), sizing);
    }

    /// <summary>The model of a system as it is, or what is missing.</summary>
    public static SystemModel Of(Estate estate, SystemRecord system, Sizing sizing) => new TodayModel(estate, system, sizing).Build();

    private SystemModel Build()
    {
        var stores = Stores.Of(_system);
        if (_system.Components is null || _system.Components.Partial || stores.Count == 0)
        {
            _missing.Add(Path(_system.Components is { Partial: true } ? "components (the whole list)" : "components"));
        }

        var primary = _sites.Find(_system.PrimarySite);
        if (primary is null)
        {
            _missing.Add(Path("primarySite"));
        }

        var scheme = SchemeOf(_system.Standby);
        if (_missing.Count > 0 || primary is null || scheme is null)
        {
            return new(null, [], _missing, []);
        }

        var size = new SystemSize(_system, _sizing);
        var restore = size.MeasuredRestore ?? size.Restore;
        var scheming = SchemeModels.Of(scheme.Value, _system.Id, restore);
        var place = PlaceOf(primary, scheme.Value) ?? HazardScope.Host;
        var sources = new TodaySources(_system, _sites, primary);
        List<ComponentRecovery> components = [.. stores.Select(store => new ComponentRecovery(store.Id, [.. Routes(sources.For(store.Id), scheming, place, restore)]))];
        _missing.AddRange(sources.Missing);
        if (_missing.Count > 0)
        {
            return new(null, [], [.. _missing.Distinct()], []);
        }

        var (exposures, assumed) = Exposures.Of(_system, _sizing);
        return new(
            scheming with { Design = Model.Planning.PlannedSystem.AsIs, Components = components }, exposures, [],
            [Nearest(scheme.Value), .. _assumptions.Distinct(), .. sources.Assumptions, .. size.Assumptions.Where(_ => sources.Restores), .. assumed]);
    }

    private string Path(string member) => $"systems/{_system.Id}/{member}";

    private static Words Nearest(WhitePaperScheme scheme) => new(
        $"备用系统的状态最接近白皮书的“{Zh(scheme)}”方案，各阶段时长取自该方案",
        $"the standby's state is nearest to the white paper's {scheme.ToString().ToLowerInvariant()} scheme; the lengths of the phases are taken from it");

    private static string Zh(WhitePaperScheme scheme) => scheme switch
    {
        WhitePaperScheme.Week => "周级",
        WhitePaperScheme.Day => "天级",
        WhitePaperScheme.Hour => "小时级",
        WhitePaperScheme.Minute => "分钟级",
        _ => "秒级",
    };

    private WhitePaperScheme? SchemeOf(Standby? standby)
    {
        if (standby?.Provision is not { } provision)
        {
            _missing.Add(Path(standby is null ? "standby" : "standby/provision"));
            return null;
        }

        if (provision is Provision.None or Provision.Contract)
        {
            return WhitePaperScheme.Week;
        }

        if (standby.Readiness is not { } readiness)
        {
            _missing.Add(Path("standby/readiness"));
            return null;
        }

        return readiness switch
        {
            Readiness.Running when standby is { Clustered: true, Failover: FailoverMode.Automatic } => WhitePaperScheme.Second,
            Readiness.Running => WhitePaperScheme.Minute,
            Readiness.Ready => WhitePaperScheme.Hour,
            Readiness.Cold => WhitePaperScheme.Day,
            _ => WhitePaperScheme.Week,
        };
    }

    private HazardScope? PlaceOf(Site primary, WhitePaperScheme scheme)
    {
        if (scheme == WhitePaperScheme.Week)
        {
            // The system is built anew wherever the data is.
            return HazardScope.Region;
        }

        var reach = _sites.Find(_system.Standby!.Site) is { } site ? Reach.Between(primary, site) : null;
        if (reach is null)
        {
            _missing.Add(Path("standby/site"));
        }

        return reach;
    }

    private IEnumerable<RecoveryRoute> Routes(IReadOnlyList<TodaySource> sources, RecoveryModel scheme, HazardScope place, TimeSpan restoring)
    {
        var pattern = scheme.Components[0].Routes[0];
        var promote = SchemeModels.Of(WhitePaperScheme.Minute, _system.Id, TimeSpan.Zero).Components[0].Routes[0].Work;
        RecoveryPhase[] restore = [new(PhaseKind.Restore, new FixedDuration(restoring))];
        foreach (var source in sources)
        {
            yield return new(source.Id, place, pattern.Readiness, source.Data, !source.AtStandby ? restore : IsActive(pattern) ? [] : promote);
        }

        // Data that outlives the standby is not lost: the system is built anew where the data is, as in the week scheme.
        var anew = SchemeModels.Of(WhitePaperScheme.Week, _system.Id, restoring).Components[0].Routes[0].Readiness;
        foreach (var source in sources.Where(source => source.Data.Survives > place))
        {
            _assumptions.Add(new("备用中心一并损失时，在数据所在处按周级方案的时长重新搭建", "where the standby is lost too, the system is built anew where the data is, in the times of the week scheme"));
            yield return new($"{source.Id}-anew", source.Data.Survives, anew, source.Data, restore);
        }
    }

    private static bool IsActive(RecoveryRoute route) => route.Readiness is StandbyReadiness.Active;
}
