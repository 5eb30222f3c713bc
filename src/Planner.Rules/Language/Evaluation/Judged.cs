namespace Planner.Rules.Language.Evaluation;

/// <summary>A value as the interpreter found it.</summary>
/// <param name="Value">Null is unknown.</param>
/// <param name="Reason">What led to it.</param>
/// <param name="Path">Where a fact came from; null for what is computed.</param>
internal sealed record Judged(object? Value, Reason Reason, string? Path = null)
{
    public bool? Truth => (bool?)Value;
}
