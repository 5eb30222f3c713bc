using System.Globalization;
using Executors.Contract;

namespace Executors.Traffic;

/// <summary>Reads the table that HAProxy prints for <c>show servers state</c> (its management guide, section 9.3).</summary>
internal static class ServerStates
{
    private const int NameColumn = 3;
    private const int OperationColumn = 5;
    private const int AdministrationColumn = 6;

    /// <summary>Bits of the administrative state: forced and inherited maintenance, maintenance for want of an address. The bit for "disabled in the configuration" only tells where it came from.</summary>
    private const int Maintenance = 0x01 | 0x02 | 0x20;

    private const int Drain = 0x08 | 0x10;

    private const int Running = 2;

    /// <summary>State and health of each server of a backend, from the lines that begin with a word.</summary>
    public static IEnumerable<(string Server, string State, string Health)> Read(string text, string word, string backend) =>
        from line in text.Split('\n')
        let columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where columns.Length > AdministrationColumn + 1 && columns[0] == word && columns[2] == backend
        let row = columns[1..]
        let administration = int.Parse(row[AdministrationColumn], CultureInfo.InvariantCulture)
        select (row[NameColumn], StateOf(administration), row[OperationColumn] == Running.ToString(CultureInfo.InvariantCulture) ? "up" : "down");

    /// <summary>True when exactly the active server takes users, now and after a restart.</summary>
    public static bool AreAsWanted(TrafficTarget wanted, Observation observed)
    {
        string[] prefixes = [$"proxy/{wanted.Proxy}/server/", $"proxy/{wanted.Proxy}/persisted/"];
        return Array.TrueForAll(prefixes, prefix =>
            observed.Facts.GetValueOrDefault(prefix + wanted.Active) == "ready"
            && observed.Facts.Where(fact => fact.Key.StartsWith(prefix, StringComparison.Ordinal) && fact.Key != prefix + wanted.Active).All(fact => fact.Value == "maint"));
    }

    private static string StateOf(int administration) => (administration & Maintenance, administration & Drain) switch
    {
        (0, 0) => "ready",
        (0, _) => "drain",
        _ => "maint",
    };
}
