using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>An edition of a standard, read and compiled.</summary>
public sealed class Pack
{
    internal Pack(StandardPack standard, IReadOnlyList<PackClause> clauses, IReadOnlyList<PackFloor> floors)
    {
        Floors = floors;
        Standard = standard;
        Clauses = clauses;
    }

    /// <summary>As data.</summary>
    public StandardPack Standard { get; }

    /// <summary>Its clauses, in the order of the standard.</summary>
    internal IReadOnlyList<PackClause> Clauses { get; }

    /// <summary>Its floors, in the order of the file.</summary>
    internal IReadOnlyList<PackFloor> Floors { get; }
}
