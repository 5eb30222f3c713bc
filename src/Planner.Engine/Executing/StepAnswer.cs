namespace Planner.Engine.Executing;

/// <summary>A person's answer to a step that waits.</summary>
/// <param name="Run">The run.</param>
/// <param name="Step">The step.</param>
/// <param name="EffectIsThere">True when the step's effect is there or the work is done; false when it is wholly absent, and the step will be applied.</param>
/// <param name="EvidenceFile">A file that shows it; kept in the store.</param>
/// <param name="Note">What was seen, in the person's words.</param>
public sealed record StepAnswer(string Run, string Step, bool EffectIsThere, string EvidenceFile, string Note);
