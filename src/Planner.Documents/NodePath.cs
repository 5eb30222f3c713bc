using System.Globalization;
using System.Text;

namespace Planner.Documents;

/// <summary>Where a value stands in a document: members by key, list items by position, printed by id: <c>systems/core/backups/db-full/interval</c>.</summary>
public sealed class NodePath
{
    private NodePath(NodePath? parent, string? key, int index, string? id)
    {
        Parent = parent;
        Key = key;
        Index = index;
        Id = id;
    }

    /// <summary>The whole document.</summary>
    public static NodePath Root { get; } = new(null, null, 0, null);

    /// <summary>What holds it; null for the whole document.</summary>
    public NodePath? Parent { get; }

    /// <summary>The key, for a member; null for a list item.</summary>
    public string? Key { get; }

    /// <summary>The position from 0, for a list item.</summary>
    public int Index { get; }

    /// <summary>The id of a list item, as far as it has one.</summary>
    public string? Id { get; internal set; }

    /// <summary>A member of this record or map.</summary>
    public NodePath Member(string key) => new(this, key, 0, null);

    /// <summary>An item of this list.</summary>
    /// <param name="index">Position from 0.</param>
    /// <param name="id">Its id, if it has one.</param>
    public NodePath Item(int index, string? id = null) => new(this, null, index, id);

    /// <summary>By id; <c>evidence[2]/covers[0]</c> where there is none; empty for the whole document.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var step in Steps())
        {
            if (step.Key is null && step.Id is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            }
            else
            {
                text.Append(text.Length > 0 ? "/" : "").Append(step.Key ?? step.Id);
            }
        }

        return text.ToString();
    }

    /// <summary>From the outermost to this one, without the root.</summary>
    internal IEnumerable<NodePath> Steps()
    {
        var steps = new Stack<NodePath>();
        for (var step = this; step.Parent is not null; step = step.Parent)
        {
            steps.Push(step);
        }

        return steps;
    }
}
