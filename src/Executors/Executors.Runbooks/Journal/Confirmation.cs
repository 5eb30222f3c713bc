namespace Executors.Runbooks.Journal;

/// <summary>A person's answer to a step that waits.</summary>
/// <param name="EffectIsThere">True when the step's effect is there or the manual work is done; false when it is wholly absent, and the step will be applied.</param>
/// <param name="EvidenceSha256">Hash of the stored document that shows it.</param>
/// <param name="Note">What was seen, in the person's words.</param>
public sealed record Confirmation(bool EffectIsThere, string EvidenceSha256, string Note);
