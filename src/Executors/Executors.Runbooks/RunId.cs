using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Executors.Runbooks;

/// <summary>Names one run. A run of a schedule gets its id from schedule and due time, so that firing twice finds the run there.</summary>
public readonly partial record struct RunId
{
    /// <summary>Names a run.</summary>
    /// <param name="value">1 to 80 lower-case letters, digits, dots and hyphens, beginning with a letter.</param>
    /// <exception cref="ArgumentException">The text is not of that form.</exception>
    public RunId(string value) =>
        Value = Form().IsMatch(value)
            ? value
            : throw new ArgumentException($"'{value}' does not name a run: 1 to 80 lower-case letters, digits, dots and hyphens, beginning with a letter.", nameof(value));

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>A new id that begins with the time, so that ids sort by age.</summary>
    public static RunId New(TimeProvider clock) => new(string.Create(
        CultureInfo.InvariantCulture, $"r-{clock.GetUtcNow().UtcDateTime:yyyyMMdd-HHmmss}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}"));

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z][a-z0-9.\-]{0,79}\z")]
    private static partial Regex Form();
}
