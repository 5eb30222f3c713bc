using System.Net;

namespace Planner.Web.Hosting;

/// <summary>From where the site can be reached. There is no sign-in: whoever reaches it acts as the user who started it.</summary>
/// <param name="OnlyThisMachine">True when every address is a loopback address.</param>
/// <param name="AllowedHosts">Host names that requests may carry; a page elsewhere that rebinds its own name is refused.</param>
internal sealed record Reach(bool OnlyThisMachine, IReadOnlyList<string> AllowedHosts)
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>What a list of addresses, parted by semicolons, comes to.</summary>
    public static Reach Of(string urls)
    {
        var hosts = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Host).ToList();
        if (hosts.TrueForAll(IsLoopback))
        {
            return new Reach(true, Loopback);
        }

        return hosts.Exists(IsAny) ? new Reach(false, ["*"]) : new Reach(false, [.. Loopback, .. hosts]);
    }

    private static string Host(string url) =>
        BindingAddress.Parse(url).Host;

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool IsAny(string host) =>
        host is "*" or "+" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any)));
}
