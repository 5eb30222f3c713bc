namespace Planner.Engine.Estates;

/// <summary>An estate in the store.</summary>
/// <param name="Name">Without the @.</param>
/// <param name="Sha256">Hash of its document.</param>
/// <param name="StoredAt">When the name was given to it.</param>
/// <param name="StoredBy">Who gave it.</param>
public sealed record StoredEstate(string Name, string Sha256, DateTimeOffset StoredAt, string StoredBy);
