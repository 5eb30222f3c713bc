namespace Planner.Evidence.Chain;

/// <summary>The first link that does not hold.</summary>
/// <param name="Sequence">Place in the chain, from 1, where an entry was expected.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Reason">The same in words, with both values.</param>
public sealed record ChainBreak(long Sequence, ChainFault Fault, string Reason);
