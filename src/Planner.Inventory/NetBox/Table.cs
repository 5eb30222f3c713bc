using System.Diagnostics.CodeAnalysis;

namespace Planner.Inventory.NetBox;

/// <summary>The records of one model by primary key.</summary>
/// <param name="model">NetBox's name for it, such as <c>dcim.site</c>.</param>
/// <param name="read">How a record is read.</param>
internal sealed class Table<T>(string model, Func<RecordFields, T> read) : ModelTable(model)
    where T : class
{
    private readonly Dictionary<long, T> rows = [];

    public IReadOnlyCollection<T> Rows => rows.Values;

    public override bool Add(RecordFields fields) => rows.TryAdd(fields.Pk, read(fields));

    public override bool Has(long pk) => rows.ContainsKey(pk);

    public T At(long pk) => rows[pk];

    [return: NotNullIfNotNull(nameof(pk))]
    public T? At(long? pk) => pk is { } key ? rows[key] : null;
}
