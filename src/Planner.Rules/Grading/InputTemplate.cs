using System.Globalization;

namespace Planner.Rules.Grading;

/// <summary>A path template of the catalogue, such as <c>systems/{system}/backups/{1}/copies/{2*}/site</c>, taken apart.</summary>
/// <param name="Segments">Its segments.</param>
/// <param name="IsStructure">True when it names a value that only says what belongs to what; of those any evidence but a declaration will do.</param>
internal sealed record InputTemplate(IReadOnlyList<string> Segments, bool IsStructure)
{
    // What the projection reads as structure: joins, and the completeness of lists.
    private static readonly HashSet<string> Joins = new(StringComparer.Ordinal)
    {
        "primarySite", "site", "from", "to", "of", "systems", "hazards", "faultDomain", "region", "latitude", "longitude", "recoveryPlan",
        "components", "backups", "transfers", "replications", "copies", "groups", "contacts",
    };

    /// <summary>Takes a template apart.</summary>
    public static InputTemplate Parse(string text)
    {
        var segments = text.Split('/');
        return new InputTemplate(segments, segments.Length == 1 || Joins.Contains(segments[^1]) || segments.Contains("components"));
    }

    /// <summary>The paths it stands for; none where an id in it is unknown.</summary>
    /// <param name="names">What the names in it stand for.</param>
    /// <param name="ids">The ids along the path of the fact, outermost first.</param>
    public IEnumerable<string> Paths(TemplateNames names, IReadOnlyList<string> ids) => Paths(names, ids, 0, "");

    private IEnumerable<string> Paths(TemplateNames names, IReadOnlyList<string> ids, int at, string path)
    {
        if (at == Segments.Count)
        {
            return [path];
        }

        var segment = Segments[at];
        var prefix = at == 0 ? "" : path + "/";
        return segment[0] is not ('{' or '*')
            ? Paths(names, ids, at + 1, prefix + segment)
            : Choices(names, ids, segment, path).SelectMany(id => Paths(names, ids, at + 1, prefix + id));
    }

    private static IEnumerable<string> Choices(TemplateNames names, IReadOnlyList<string> ids, string segment, string path)
    {
        if (segment == "*")
        {
            return names.Members(path);
        }

        if (!int.TryParse(segment.AsSpan(1, 1), CultureInfo.InvariantCulture, out var place))
        {
            return names.Ids(segment, ids);
        }

        return place < ids.Count ? [ids[place]] : segment.EndsWith("*}", StringComparison.Ordinal) ? names.Members(path) : [];
    }
}
