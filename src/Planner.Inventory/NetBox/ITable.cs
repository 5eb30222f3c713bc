namespace Planner.Inventory.NetBox;

/// <summary>A table whose row type does not matter.</summary>
internal interface ITable
{
    string Model { get; }

    /// <summary>The primary keys present.</summary>
    IEnumerable<long> Keys { get; }

    /// <summary>Reads a record; false when its primary key is taken.</summary>
    bool Add(RecordFields fields);

    bool Has(long pk);
}
