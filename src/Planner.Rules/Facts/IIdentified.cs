namespace Planner.Rules.Facts;

/// <summary>A member of a fact list that an explanation names by its id: <c>backups[db-full]</c> instead of <c>backups[0]</c>.</summary>
public interface IIdentified
{
    /// <summary>Unique within its list.</summary>
    string Id { get; }
}
