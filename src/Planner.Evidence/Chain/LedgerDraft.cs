using System.Text.Json.Nodes;

namespace Planner.Evidence.Chain;

/// <summary>What is to be recorded, before it has a place in the chain.</summary>
/// <param name="Organisation">Whose chain it joins.</param>
/// <param name="Time">When, by the planner's clock.</param>
/// <param name="Actor">Who, such as <c>person:li.lei</c>.</param>
/// <param name="Kind">What happened, such as <c>run.intended</c>.</param>
/// <param name="Subject">What it is about, such as <c>run/r-1</c>.</param>
/// <param name="Content">The facts; null where the kind says all.</param>
public sealed record LedgerDraft(string Organisation, DateTimeOffset Time, string Actor, string Kind, string Subject, JsonNode? Content);
