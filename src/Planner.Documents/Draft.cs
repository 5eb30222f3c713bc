using Planner.Documents.Reading;

namespace Planner.Documents;

/// <summary>What was read, before it is known to be right: for checks that go past the structure, so that all findings come at once.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class Draft<T>
    where T : class
{
    private readonly Pass _pass;

    internal Draft(T value, Pass pass)
    {
        Value = value;
        _pass = pass;
    }

    /// <summary>The value. Where <see cref="HasErrors"/>, required members may be null or the default of their type, and list items may be null.</summary>
    public T Value { get; }

    /// <summary>True when the value will be refused.</summary>
    public bool HasErrors => _pass.Findings.HasErrors;

    /// <summary>False when what stands at this member could not be read, so that it holds a default and no conclusion may be drawn from it.</summary>
    /// <param name="record">The record, by reference.</param>
    /// <param name="member">The name of the C# property.</param>
    public bool IsRead(object record, string member) =>
        !_pass.Faults.TryGetValue(record, out var faults) || !faults.Contains(member);

    /// <summary>Adds a finding; its line and column are looked up afterwards.</summary>
    /// <param name="at">Where; a path that the document does not hold stands for the nearest thing around it.</param>
    /// <param name="code">What kind.</param>
    /// <param name="message">What is wrong, in one sentence.</param>
    /// <param name="hint">What to write instead.</param>
    public void Report(NodePath at, FindingCode code, string message, string? hint = null) =>
        _pass.Findings.Add(code, at, null, message, hint);

    /// <summary>Adds a finding at a place that is known, such as one inside a <see cref="SourceText"/>.</summary>
    public void Report(NodePath at, (int Line, int Column) place, FindingCode code, string message, string? hint = null) =>
        _pass.Findings.Add(code, at, place, message, hint);
}
