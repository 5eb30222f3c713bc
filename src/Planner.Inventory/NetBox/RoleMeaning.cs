using Planner.Model.Estates;

namespace Planner.Inventory.NetBox;

/// <summary>What a device role says in so many words. Roles are free text in NetBox; whatever is not named here is a host.</summary>
internal static class RoleMeaning
{
    private static readonly string[] Passive =
        ["patch-panel", "patchpanel", "pdu", "ups", "power-distribution", "cable-management", "console-server", "kvm-switch", "配线架", "配电", "不间断电源"];

    private static readonly string[] Balancing = ["load-balancer", "loadbalancer", "负载均衡"];

    private static readonly string[] Networking =
        ["router", "switch", "firewall", "access-point", "wireless-controller", "wlc", "wan-optimizer", "路由器", "交换机", "防火墙"];

    /// <summary>The kind of component; null for passive and power equipment, which is no part of an information system.</summary>
    public static ComponentKind? KindOf(Rows.Named? role)
    {
        var words = role is null ? "" : $"-{role.Slug}-{role.Name}-".ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        return Says(words, Passive) ? null
            : Says(words, Balancing) ? ComponentKind.LoadBalancer
            : Says(words, Networking) ? ComponentKind.Network
            : ComponentKind.Host;
    }

    // Chinese is written without spaces, so its words need no borders.
    private static bool Says(string words, string[] any) =>
        any.Any(word => words.Contains(char.IsAscii(word[0]) ? $"-{word}-" : word, StringComparison.Ordinal));
}
