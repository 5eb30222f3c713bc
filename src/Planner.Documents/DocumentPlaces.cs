using Planner.Documents.Reading;

namespace Planner.Documents;

/// <summary>Looks up where values stand in the text that they were read from.</summary>
public static class DocumentPlaces
{
    /// <summary>Line and column, counted from 1, of each path by id; of the nearest thing around it where the document does not hold it.</summary>
    /// <param name="text">The document as it was read.</param>
    /// <param name="root">What was read from it; what was laid over it since may be in it.</param>
    /// <param name="paths">Such as <c>systems/core/backups/full/interval</c>.</param>
    public static IReadOnlyDictionary<string, (int Line, int Column)> Find(ReadOnlyMemory<byte> text, object root, IReadOnlyCollection<string> paths)
    {
        var tree = new DocumentPaths(root);
        var nodes = paths.Distinct(StringComparer.Ordinal).ToDictionary(path => path, path => tree.Find(path).At, StringComparer.Ordinal);
        var places = Places.Find(Source.From(text), nodes.Values);
        return nodes.ToDictionary(node => node.Key, node => places[node.Value], StringComparer.Ordinal);
    }
}
