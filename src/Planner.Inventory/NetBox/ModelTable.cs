namespace Planner.Inventory.NetBox;

/// <summary>The records of one model, where the type of a row does not matter.</summary>
/// <param name="model">NetBox's name for it, such as <c>dcim.site</c>.</param>
internal abstract class ModelTable(string model)
{
    public string Model => model;

    /// <summary>Reads a record; false when its primary key is taken.</summary>
    public abstract bool Add(RecordFields fields);

    public abstract bool Has(long pk);
}
