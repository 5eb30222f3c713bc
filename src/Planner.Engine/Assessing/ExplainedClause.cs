using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Engine.Assessing;

/// <summary>A clause with its verdict for one system.</summary>
/// <param name="Standard">The edition it belongs to.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Verdict">Its verdict, with all facts that decided it.</param>
/// <param name="Closing">The least that must change for it to pass; null when it passes, does not apply, or is never graded.</param>
public sealed record ExplainedClause(StandardPack Standard, Clause Clause, ClauseVerdict Verdict, SmallestChange? Closing);
