using System.Text;
using System.Text.RegularExpressions;
using Planner.Engine.Estates;
using Planner.Model.Findings;

namespace Planner.Engine.Comparing;

/// <summary>One side of a comparison: what kind of thing it is, and its bytes where it is a file; read once, as a pipe has no second look.</summary>
/// <param name="Name">As it was given.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Document">Its bytes; empty for a stored estate and a pack.</param>
internal sealed partial record Compared(string Name, ComparedKind Kind, ReadOnlyMemory<byte> Document)
{
    /// <summary>How far into a file its kind is looked for.</summary>
    private const int Head = 1 << 16;

    /// <summary>Finds out what something is, or why it cannot be read.</summary>
    public static async Task<Outcome<Compared>> OfAsync(EngineRoom room, string name, CancellationToken cancellation)
    {
        if (name.StartsWith('@'))
        {
            return Of(name, ComparedKind.Estate);
        }

        if (File.Exists(Path.Combine(name, "pack.yaml")) || (!File.Exists(name) && File.Exists(Path.Combine(room.StandardsFolder, name, "pack.yaml"))))
        {
            return Of(name, ComparedKind.Pack);
        }

        var bytes = await FileBytes.ReadAsync(name, cancellation);
        return bytes.Value is null ? Outcome<Compared>.Refused(bytes.Findings) : Outcome<Compared>.Of(new Compared(name, KindOf(bytes.Value), bytes.Value));
    }

    private static Outcome<Compared> Of(string name, ComparedKind kind) => Outcome<Compared>.Of(new Compared(name, kind, default));

    private static ComparedKind KindOf(byte[] bytes)
    {
        var head = Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, Head)));
        return AssessmentMark().IsMatch(head) ? ComparedKind.Assessment : PlanMark().IsMatch(head) ? ComparedKind.Plan : ComparedKind.Estate;
    }

    [GeneratedRegex("""^\uFEFF?\s*\{\s*"format"\s*:\s*"planner/assessment/""", RegexOptions.CultureInvariant)]
    private static partial Regex AssessmentMark();

    [GeneratedRegex("""^[\s{]*["']?apiVersion["']?\s*:\s*["']?planner/plan/""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex PlanMark();
}
