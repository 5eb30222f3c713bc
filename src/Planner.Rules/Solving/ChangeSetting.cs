namespace Planner.Rules.Solving;

/// <summary>What a search for changes goes by.</summary>
/// <param name="Domains">The values considered.</param>
/// <param name="Witnesses">How many new members of each list.</param>
/// <param name="IsGiven">Whether a known value of a fact, by catalogue name, is what it is: what a thing is, what is past, what the business wants.</param>
/// <param name="IsCarried">Whether the evidence of a fact's own inputs counts, by path and lens, where what holds the fact is hidden.</param>
internal sealed record ChangeSetting(ValueDomains Domains, Witnesses Witnesses, Func<string, bool> IsGiven, Func<string, int, bool> IsCarried);
