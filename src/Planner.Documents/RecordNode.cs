namespace Planner.Documents;

/// <summary>A record of a document.</summary>
/// <param name="Value">The record.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Enclosing">The record that holds it, directly or in a list; null for the root.</param>
public sealed record RecordNode(object Value, NodePath Path, RecordNode? Enclosing);
