namespace Planner.Model.Estates;

/// <summary>A thing with an id that is unique in its list; paths name it by the id.</summary>
public interface IIdentified
{
    /// <summary>Letters, digits, dot, underscore and hyphen; begins with a letter or digit; at most 128 characters.</summary>
    string Id { get; }
}
