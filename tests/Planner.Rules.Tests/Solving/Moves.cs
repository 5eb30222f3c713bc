using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Tests.Solving;

/// <summary>Facts of one system as stated and as admitted, and every change to a few of them, written out by hand.</summary>
/// <param name="random">Makes them; the same seed, the same facts.</param>
internal sealed class Moves(Random random)
{
    private static readonly double[] Capacities = [0, 0.25, 0.5, 0.75, 1, 1.5];

    private static readonly TimeSpan[] Times = [.. new[] { 0, 6, 12, 18, 24, 36, 48 }.Select(hours => TimeSpan.FromHours(hours))];

    private static readonly bool[] Truths = [true, false];

    /// <summary>Stated, and what of it is admitted.</summary>
    public (SystemFacts Stated, SystemFacts Admitted) Facts()
    {
        var stated = new SystemFacts
        {
            Standby = new StandbyFacts { Provision = Known() ? (Provision)random.Next(5) : null, Clustered = Known() ? Coin() : null, Capacity = Known() ? Capacities[random.Next(6)] : null },
            Plan = new PlanFacts { BlockingFindings = Known() ? random.Next(3) : null, EquipmentArrival = Known() ? Times[random.Next(7)] : null },
            Agreements = FactList<AgreementFacts>.Of([.. Enumerable.Range(0, random.Next(3)).Select(index => new AgreementFacts { Id = $"a{index}", InForce = Known() ? Coin() : null, DeliveryTime = Known() ? Times[random.Next(7)] : null })], partial: random.Next(3) == 0),
        };
        var standby = stated.Standby with { Provision = Coin() ? stated.Standby.Provision : null, Clustered = Coin() ? stated.Standby.Clustered : null };
        return (stated, stated with { Standby = standby });
    }

    /// <summary>Each change: whether it is one of capability, and the ways to make it.</summary>
    public static List<(bool IsCapability, List<Func<SystemFacts, SystemFacts>> Stated, bool IsProof)> All(SystemFacts stated, SystemFacts admitted)
    {
        List<(bool, List<Func<SystemFacts, SystemFacts>>, bool)> moves =
        [
            Set(stated.Standby!.Provision, Enum.GetValues<Provision>(), (facts, value) => facts with { Standby = facts.Standby! with { Provision = value } }),
            Set(stated.Standby.Clustered, Truths, (facts, value) => facts with { Standby = facts.Standby! with { Clustered = value } }),
            Set(stated.Standby.Capacity, Capacities, (facts, value) => facts with { Standby = facts.Standby! with { Capacity = value } }),
            Set(stated.Plan!.BlockingFindings, [0L, 1L, 2L], (facts, value) => facts with { Plan = facts.Plan! with { BlockingFindings = value } }),
            Set(stated.Plan.EquipmentArrival, Times, (facts, value) => facts with { Plan = facts.Plan! with { EquipmentArrival = value } }),
        ];
        foreach (var agreement in stated.Agreements!.Items)
        {
            moves.Add(Set(agreement.InForce, Truths, (facts, value) => Put(facts, agreement.Id, old => old with { InForce = value })));
            moves.Add(Set(agreement.DeliveryTime, Times, (facts, value) => Put(facts, agreement.Id, old => old with { DeliveryTime = value })));
        }

        var fresh = from inForce in new bool?[] { true, false } from time in Times select (Func<SystemFacts, SystemFacts>)(facts => Add(facts, inForce, time));
        moves.Add((!stated.Agreements.IsPartial, [.. fresh], false));
        moves.Add((!stated.Agreements.IsPartial, [.. fresh], false));
        if (stated.Agreements.IsPartial)
        {
            moves.Add((false, [facts => facts with { Agreements = FactList<AgreementFacts>.Of([.. facts.Agreements!.Items]) }], false));
        }

        if (admitted.Standby!.Provision != stated.Standby.Provision)
        {
            moves.Add((false, [facts => facts with { Standby = facts.Standby! with { Provision = stated.Standby.Provision } }], true));
        }

        if (admitted.Standby.Clustered != stated.Standby.Clustered)
        {
            moves.Add((false, [facts => facts with { Standby = facts.Standby! with { Clustered = stated.Standby.Clustered } }], true));
        }

        return moves;
    }

    private static (bool, List<Func<SystemFacts, SystemFacts>>, bool) Set<T>(T? now, IEnumerable<T> values, Func<SystemFacts, T, SystemFacts> set)
        where T : struct => (now is not null, [.. values.Select(value => (Func<SystemFacts, SystemFacts>)(facts => set(facts, value)))], false);

    private static SystemFacts Put(SystemFacts facts, string id, Func<AgreementFacts, AgreementFacts> change) => facts with
    {
        Agreements = FactList<AgreementFacts>.Of([.. facts.Agreements!.Items.Select(old => old.Id == id ? change(old) : old)], facts.Agreements.IsPartial),
    };

    private static SystemFacts Add(SystemFacts facts, bool? inForce, TimeSpan time) => facts with
    {
        Agreements = FactList<AgreementFacts>.Of([.. facts.Agreements!.Items, new AgreementFacts { Id = $"n{facts.Agreements.Count}", InForce = inForce, DeliveryTime = time }], facts.Agreements.IsPartial),
    };

    private bool Known() => random.Next(4) > 0;

    private bool Coin() => random.Next(2) == 0;
}
