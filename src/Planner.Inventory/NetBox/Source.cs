namespace Planner.Inventory.NetBox;

/// <summary>A NetBox dump as read: the rows an estate can use, and the number of records of every model.</summary>
internal sealed class Source
{
    public Tables Tables { get; } = new();

    /// <summary>Records by model, the unused models too.</summary>
    public SortedDictionary<string, int> Totals { get; } = new(StringComparer.Ordinal);

    /// <summary>The newest day on which a record changed, UTC: the dump is at least as young as that.</summary>
    public DateOnly? Newest { get; set; }

    public string Sha256 { get; set; } = "";

    /// <summary>False when the reading ended before the end of the list; references may then lead nowhere for no other reason.</summary>
    public bool IsWhole { get; set; }
}
