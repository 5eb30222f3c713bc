namespace Planner.Storage.Documents;

/// <summary>What a name stands for, or stood for.</summary>
/// <param name="Name">Without the @.</param>
/// <param name="Revision">Counted from 1; the highest is the present one.</param>
/// <param name="Sha256">The document.</param>
/// <param name="NamedAt">When the name was given to it.</param>
/// <param name="NamedBy">Who gave it.</param>
/// <param name="Length">Length of the document in bytes.</param>
public sealed record NamedDocument(string Name, int Revision, string Sha256, DateTimeOffset NamedAt, string NamedBy, long Length);
