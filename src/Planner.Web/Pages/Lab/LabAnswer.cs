using Planner.Model.Findings;
using Planner.Model.Runs;

namespace Planner.Web.Pages.Lab;

/// <summary>What a task came to.</summary>
/// <param name="Said">In one line, as the verb says it; empty when the record says it all.</param>
/// <param name="Findings">Why it was refused, or warnings.</param>
public sealed record LabAnswer(string Said, IReadOnlyList<Finding> Findings)
{
    /// <summary>True when it was refused or failed.</summary>
    public bool IsRefusal => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>What a run came to: a run that was made speaks for itself.</summary>
    public static LabAnswer Of(Outcome<RunResult> outcome) => outcome.Value switch
    {
        null => new LabAnswer("", outcome.Findings),
        RunResult.Nothing nothing => new LabAnswer(nothing.Reason, outcome.Findings),
        RunResult.Refused refused => new LabAnswer("", [new Finding("RUN403", refused.Reason) { Hint = refused.RunbookSha256 is { } hash ? $"approve {hash}" : null }]),
        RunResult.Held held => new LabAnswer("", [new Finding("RUN409", $"Run {held.Run} is driven by {held.Holder}.") { Hint = $"its lease ends {held.Until:HH:mm:ss}Z unless it is renewed" }]),
        RunResult.Driven { Lost: { } lost } => new LabAnswer("", [new Finding("RUN410", lost)]),
        _ => new LabAnswer("", outcome.Findings),
    };
}
