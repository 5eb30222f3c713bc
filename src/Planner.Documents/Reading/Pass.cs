namespace Planner.Documents.Reading;

/// <summary>One pass over one document: where it is, what was found, which members could not be read.</summary>
internal sealed class Pass(Source source, EventCursor cursor, FindingList findings)
{
    public Source Source { get; } = source;

    public EventCursor Cursor { get; } = cursor;

    public FindingList Findings { get; } = findings;

    /// <summary>Members that hold a default because what stands there could not be read.</summary>
    public Dictionary<object, IReadOnlyList<string>> Faults { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>A finding at the event to be read.</summary>
    public void Find(FindingCode code, NodePath path, string message, string? hint = null) =>
        Findings.Add(code, path, Cursor.Place, message, hint);
}
