namespace Planner.Model.Estates;

/// <summary>When a place is staffed and open.</summary>
public enum SiteHours
{
    /// <summary>Five days a week, eight hours.</summary>
    OfficeHours,

    /// <summary>Seven days a week, 24 hours.</summary>
    AroundTheClock,
}
