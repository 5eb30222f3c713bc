using Planner.Model.Findings;

namespace Planner.Documents;

/// <summary>A kind of finding: its code never changes and is never used again for something else.</summary>
/// <param name="Code">Stable short code, such as <c>DOC012</c>.</param>
/// <param name="Severity">How much findings of this kind weigh.</param>
/// <param name="Meaning">What such findings mean, for the published list.</param>
public sealed record FindingCode(string Code, Severity Severity, string Meaning);
