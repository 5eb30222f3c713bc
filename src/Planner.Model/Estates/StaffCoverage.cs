namespace Planner.Model.Estates;

/// <summary>When a group is on duty.</summary>
public enum StaffCoverage
{
    /// <summary>Not on duty.</summary>
    None,

    /// <summary>Five days a week, eight hours.</summary>
    OfficeHours,

    /// <summary>Seven days a week, 24 hours.</summary>
    AroundTheClock,
}
