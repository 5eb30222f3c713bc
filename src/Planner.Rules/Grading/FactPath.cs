using System.Text;

namespace Planner.Rules.Grading;

/// <summary>A fact's path taken apart: <c>criticalData[core-db].backups[full].interval</c>.</summary>
/// <param name="Name">Without ids: <c>criticalData.backups.interval</c>, its name in the catalogue.</param>
/// <param name="Ids">The ids of the list members along it, outermost first.</param>
internal sealed record FactPath(string Name, IReadOnlyList<string> Ids)
{
    /// <summary>Takes a path apart; <c>size(…)</c> stands for the list inside.</summary>
    public static FactPath Parse(string path)
    {
        var text = path.StartsWith("size(", StringComparison.Ordinal) && path.EndsWith(')') ? path[5..^1] : path;
        var name = new StringBuilder(text.Length);
        var ids = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var end = text[at] == '[' ? text.IndexOf(']', at) : -1;
            if (end < 0)
            {
                name.Append(text[at]);
                continue;
            }

            ids.Add(text[(at + 1)..end]);
            at = end;
        }

        return new FactPath(name.ToString(), ids);
    }
}
