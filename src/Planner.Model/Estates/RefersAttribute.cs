namespace Planner.Model.Estates;

/// <summary>Says that a text, or each text of a list, is the id of something in another list of the same document.</summary>
/// <param name="list">Path of that list: <c>sites</c> from the root, <c>./components</c> in the nearest enclosing record that has it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersAttribute(string list) : Attribute
{
    /// <summary>Path of the list referred to.</summary>
    public string List { get; } = list;
}
