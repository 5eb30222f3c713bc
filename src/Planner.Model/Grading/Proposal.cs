namespace Planner.Model.Grading;

/// <summary>What is proposed as required; the chain of reasons is told apart from the grade. It does not hold until a named person confirms it.</summary>
/// <param name="Level">A level of the standard; 0 when the objectives ask for none, null when nothing bounds it.</param>
/// <param name="Rto">The longest recovery time; null when nothing bounds it.</param>
/// <param name="Rpo">The longest loss; null when nothing bounds it.</param>
/// <param name="Tier">The tier that both times amount to; null when unknown.</param>
/// <param name="IsOpen">True when something is unknown that could raise it.</param>
public sealed record Proposal(int? Level, TimeSpan? Rto, TimeSpan? Rpo, Tier? Tier, bool IsOpen);
