using Planner.Documents.Reading;
using Planner.Documents.Shapes;
using Planner.Model.Findings;
using YamlDotNet.Core.Events;

namespace Planner.Documents;

/// <summary>
/// Reads YAML and JSON into records. The C# type is the schema: <c>required</c> members are required keys, null is unknown, keys are camelCase, words of enumerations kebab-case.
/// All findings come at once, each with file, line, column, path and what to write instead.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="stream">UTF-8; read to its end, not closed.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="check">Checks past the structure; also called when the structure has errors, see <see cref="Draft{T}"/>.</param>
    /// <param name="limits">Bounds against hostile input.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public static Outcome<T> Read<T>(Stream stream, string file, Action<Draft<T>>? check = null, DocumentLimits? limits = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(bounds => Source.From(stream, file, bounds.Largest), file, check, limits ?? DocumentLimits.Default);
    }

    /// <summary>Reads a document that is in memory.</summary>
    /// <param name="text">The document.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="check">Checks past the structure; also called when the structure has errors, see <see cref="Draft{T}"/>.</param>
    /// <param name="limits">Bounds against hostile input.</param>
    public static Outcome<T> Read<T>(string text, string file, Action<Draft<T>>? check = null, DocumentLimits? limits = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(bounds => Source.From(text, file, bounds.Largest), file, check, limits ?? DocumentLimits.Default);
    }

    /// <summary>Reads a file; one that cannot be opened is a finding.</summary>
    /// <param name="path">Where it is; also its name in findings.</param>
    /// <param name="check">Checks past the structure; also called when the structure has errors, see <see cref="Draft{T}"/>.</param>
    /// <param name="limits">Bounds against hostile input.</param>
    public static Outcome<T> ReadFile<T>(string path, Action<Draft<T>>? check = null, DocumentLimits? limits = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path, check, limits);
        }
        catch (IOException failure)
        {
            return NotReadable<T>(path, failure.Message);
        }
        catch (UnauthorizedAccessException failure)
        {
            return NotReadable<T>(path, failure.Message);
        }
    }

    private static Outcome<T> NotReadable<T>(string path, string reason)
        where T : class =>
        Outcome<T>.Refused([new Finding(DocumentCodes.NotReadable.Code, reason) { File = path, Hint = "check that it is there and may be read" }]);

    private static Outcome<T> Read<T>(Func<DocumentLimits, Source> open, string file, Action<Draft<T>>? check, DocumentLimits limits)
        where T : class
    {
        var findings = new FindingList(file, limits.Findings);
        Source? source = null;
        try
        {
            source = open(limits);
            source.CheckEncoding();
            using var text = source.Open();
            var pass = new Pass(source, new EventCursor(text, limits.Depth), findings);
            var value = ReadRoot(pass, typeof(T)) as T;
            if (value is not null)
            {
                check?.Invoke(new Draft<T>(value, pass));
            }

            var report = findings.Report(source);
            return findings.HasErrors ? Outcome<T>.Refused(report) : Outcome<T>.Of(value!, report);
        }
        catch (UnreadableException failure)
        {
            var tab = failure.Message.Contains("tab", StringComparison.Ordinal) ? source?.TabFrom(failure.Place.Line) : null;
            findings.Add(failure.Code, NodePath.Root, tab ?? failure.Place, failure.Message, tab is null ? failure.Hint : "indent with spaces");
            return Outcome<T>.Refused(findings.Report(source));
        }
    }

    private static object? ReadRoot(Pass pass, Type type)
    {
        pass.Cursor.Next();
        if (pass.Cursor.Current is StreamEnd)
        {
            pass.Find(DocumentCodes.Empty, NodePath.Root, "The document is empty.");
            return null;
        }

        pass.Cursor.Next();
        var value = new NodeReader(pass).Read(ShapeOf.Type(type), NodePath.Root);
        if (value is null)
        {
            pass.Find(DocumentCodes.Empty, NodePath.Root, "The document is empty.");
        }

        pass.Cursor.Next();
        if (pass.Cursor.Current is DocumentStart)
        {
            pass.Find(DocumentCodes.SecondDocument, NodePath.Root, "A second document begins here.", "put it into a file of its own");
        }

        return value == Fault.Value ? null : value;
    }
}
