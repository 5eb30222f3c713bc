using Planner.Rules.Language.Syntax;

namespace Planner.Rules.Language;

/// <summary>A smallest part of a clause that is not met: refuted or undecided.</summary>
/// <param name="Span">Where it stands; its text is <see cref="Syntax.Span.Text"/>.</param>
/// <param name="Shortfall">For a refuted comparison of quantities, how far off it is in parts of the wanted value; else 0.</param>
internal sealed record UnmetPart(Span Span, double Shortfall);
