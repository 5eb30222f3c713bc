using System.Globalization;
using System.Text;

namespace Planner.Engine.Drilling;

/// <summary>What was read back after a drill, as text: a title line, then <c>number times</c> for each number that was found.</summary>
internal static class FoundRecords
{
    public static byte[] Write(string run, IReadOnlyDictionary<long, int> found)
    {
        var text = new StringBuilder($"planner-sentinel-found/v1 {run}\n");
        foreach (var (number, times) in found.OrderBy(record => record.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"{number} {times}\n");
        }
        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
