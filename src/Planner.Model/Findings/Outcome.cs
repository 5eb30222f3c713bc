namespace Planner.Model.Findings;

/// <summary>What a reader returns: a value, or the findings that stopped it. Warnings may stand beside a value.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed record Outcome<T>
    where T : class
{
    private Outcome(T? value, IReadOnlyList<Finding> findings)
    {
        Value = value;
        Findings = findings;
    }

    /// <summary>The value; null exactly when a finding is an error.</summary>
    public T? Value { get; }

    /// <summary>All findings, in the order of the input.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>A value with the findings beside it.</summary>
    /// <exception cref="ArgumentException">One of them is an error.</exception>
    public static Outcome<T> Of(T value, IReadOnlyList<Finding>? findings = null) =>
        findings?.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } error
            ? throw new ArgumentException($"A value cannot stand beside the error '{error.Message}'.", nameof(findings))
            : new Outcome<T>(value, findings ?? []);

    /// <summary>Nothing but findings.</summary>
    /// <exception cref="ArgumentException">None of them is an error.</exception>
    public static Outcome<T> Refused(IReadOnlyList<Finding> findings) =>
        findings.Any(finding => finding.Severity == Severity.Error)
            ? new Outcome<T>(null, findings)
            : throw new ArgumentException("A refusal needs at least one error.", nameof(findings));
}
