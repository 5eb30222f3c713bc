namespace Planner.Model.Imports;

/// <summary>What became of a record of the source.</summary>
public enum ImportFate
{
    /// <summary>It became a record of the estate.</summary>
    Mapped,

    /// <summary>It gave a value to records of the estate and is none itself.</summary>
    Used,

    /// <summary>It is not in the estate; the reason stands beside it.</summary>
    LeftOut,
}
