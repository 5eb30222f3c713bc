namespace Planner.Model.Estates;

/// <summary>Names of hazards, which people write by hand.</summary>
public static class HazardName
{
    /// <summary>True for the same name, whatever its case and the space around it.</summary>
    public static bool AreSame(string one, string other) => one.AsSpan().Trim().Equals(other.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
