using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Inventory.Demo;

/// <summary>What a demo organisation has beside its systems: functions, people, procedures, agreements.</summary>
internal sealed class Organisations(Dice dice, Places places)
{
    // A function is drawn for about so many systems; a long list of them would say nothing more.
    private const int SystemsPerFunction = 12;
    private const int MostFunctions = 400;

    public Organisation Organisation() => new()
    {
        Name = dice.City() + "银行股份有限公司",
        Kind = OrganisationKind.Bank,
        Assets = new Money(dice.Between(50, 9000) * 100_000_000m),
        CrossProvince = places.Groups.Count > 1 || dice.Chance(0.5),
    };

    public IEnumerable<BusinessFunction> Functions(IReadOnlyList<SystemRecord> systems)
    {
        var count = Math.Clamp(systems.Count / SystemsPerFunction, 1, MostFunctions);
        for (var index = 0; index < count; index++)
        {
            var needed = new SortedSet<string>(StringComparer.Ordinal);
            for (var draws = dice.Between(1, 6); draws > 0; draws--)
            {
                needed.Add(dice.Pick(systems).Id);
            }

            var priority = dice.Between(1, 5);
            yield return new BusinessFunction
            {
                Id = $"function-{index + 1:D3}",
                Name = dice.Pick(["存款业务", "贷款业务", "支付结算", "银行卡业务", "理财业务", "国际结算", "客户服务", "监管报送", "内部管理"]),
                Priority = priority,
                MaximumOutage = dice.Known(TimeSpan.FromHours(priority * 8), 0.1),
                Rto = dice.Known(TimeSpan.FromHours(priority * 4), 0.1),
                Rpo = dice.Known(TimeSpan.FromMinutes(priority * 15), 0.1),
                Systems = dice.Chance(0.05) ? null : new Listing<string>([.. needed]),
            };
        }
    }

    public IEnumerable<StaffGroup> Staff() =>
        from centre in places.Groups.SelectMany(centres => new[] { centres.Primary, centres.SameCity, centres.Remote })
        from role in Enum.GetValues<StaffRole>()
        where dice.Chance(0.98)
        select new StaffGroup
        {
            Id = $"{centre}-{role.ToString().ToLowerInvariant()}",
            Role = role,
            Site = centre,
            Count = dice.Known(dice.Between(1, 9)),
            Dedicated = dice.Known(dice.Chance(0.9)),
            Coverage = dice.Known(dice.Weighted((StaffCoverage.AroundTheClock, 0.92), (StaffCoverage.OfficeHours, 0.07), (StaffCoverage.None, 0.01))),
        };

    public IEnumerable<Procedure> Procedures() =>
        from key in Enum.GetValues<ProcedureKey>()
        where dice.Chance(0.98)
        let id = $"procedure-{key.ToString().ToLowerInvariant()}"
        let approved = dice.Past(420)
        select new Procedure
        {
            Id = id,
            Key = key,
            Version = $"{dice.Between(1, 6)}.0",
            ApprovedBy = dice.Chance(0.98) ? dice.Person() : null,
            ApprovedOn = approved,
            ReviewBy = dice.Chance(0.97) ? approved.AddYears(dice.Between(1, 2)) : null,
            Document = dice.Chance(0.98) ? dice.Document($"{id}.pdf") : null,
        };

    public IEnumerable<Agreement> Agreements() =>
        from kind in Enum.GetValues<AgreementKind>()
        where dice.Chance(0.96)
        let begun = dice.Past(500)
        select new Agreement
        {
            Id = $"agreement-{kind.ToString().ToLowerInvariant()}",
            Kind = kind,
            Party = dice.City() + dice.Pick(["信息技术有限公司", "通信有限公司", "数据服务有限公司"]),
            DeliveryTime = dice.Known(TimeSpan.FromHours(dice.Pick([4, 24, 48, 72])), 0.15),
            ValidFrom = begun,
            ValidTo = begun.AddYears(dice.Between(1, 2)),
        };
}
