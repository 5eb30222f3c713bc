namespace Planner.Documents;

/// <summary>A record of a document.</summary>
/// <param name="Record">The record.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Enclosing">The record that holds it, directly or in a list; null for the root.</param>
public sealed record RecordNode(object Record, NodePath Path, RecordNode? Enclosing);
