namespace Planner.Documents;

/// <summary>A text that is the id of something else in the document.</summary>
/// <param name="Id">The id; null where it could not be read.</param>
/// <param name="List">Path of the list referred to, as in <see cref="Planner.Model.Estates.RefersAttribute"/>.</param>
/// <param name="At">Where the text stands.</param>
public sealed record Reference(string? Id, string List, NodePath At);
