using System.Globalization;

namespace Executors.Lab;

/// <summary>Finds the processes of a lab by what cannot be lost: the marker in their environment or in their mounts.</summary>
internal static class LabProcesses
{
    /// <summary>Every process of the lab, with or without its own builder alive.</summary>
    public static IReadOnlyList<LabProcess> Of(string id) =>
    [
        .. from entry in Directory.EnumerateDirectories("/proc")
           let name = Path.GetFileName(entry)
           where char.IsAsciiDigit(name[0])
           let environment = Read($"/proc/{name}/environ")
           where environment.Contains($"PLANNER_LAB={id}\0", StringComparison.Ordinal)
              || Read($"/proc/{name}/mountinfo").Contains(Marker(id), StringComparison.Ordinal)
           select new LabProcess(int.Parse(name, CultureInfo.InvariantCulture), Read($"/proc/{name}/comm").Trim(), RankOf(name, environment)),
    ];

    /// <summary>The first process of a host, or of the set; null when it does not run.</summary>
    public static int? InitOf(string id, string host) => Of(id).FirstOrDefault(process => process.InitOf == host)?.Pid;

    /// <summary>Source of every mount of the lab.</summary>
    public static string Marker(string id) => $"planner-lab-{id}";

    /// <summary>A first process sees itself as 1 in the innermost of its process namespaces: one deep is the set, two deep a host.</summary>
    private static string? RankOf(string pid, string environment)
    {
        var line = Read($"/proc/{pid}/status").Split('\n').FirstOrDefault(text => text.StartsWith("NSpid:", StringComparison.Ordinal));
        var ids = line?.Split(['\t', ' '], StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList() ?? [];
        if (ids.Count < 2 || ids[^1] != "1")
            return null;
        return environment.Split('\0').FirstOrDefault(text => text.StartsWith("PLANNER_HOST=", StringComparison.Ordinal))?["PLANNER_HOST=".Length..]
            ?? LabProcess.Set;
    }

    /// <summary>A process may end, or hide its environment, while it is looked at: then it has nothing to say.</summary>
    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
        catch (UnauthorizedAccessException)
        {
            return "";
        }
    }
}
