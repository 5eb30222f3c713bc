using Planner.Model.Estates;

namespace Planner.Engine.Laboratories;

/// <summary>The estate of a lab: what it is and what is asked of it. Of protection it says nothing: that is for observation to show.</summary>
internal static class LabEstate
{
    /// <summary>The product's own objective for the lab; the executors' lag guard holds a promotion to the recovery point.</summary>
    private static readonly TimeSpan Objective = TimeSpan.FromMinutes(1);

    /// <param name="asOf">The day it was made.</param>
    public static Estate Make(DateOnly asOf) => new()
    {
        ApiVersion = "planner/v1",
        AsOf = asOf,
        Lab = true,
        Organisation = new Organisation { Name = "Lab" },
        Sites = new Listing<Site>([SiteOf("a"), SiteOf("b")]),
        Systems = new Listing<SystemRecord>(
        [
            new SystemRecord
            {
                Id = LabPlace.System,
                Name = "Bank",
                PrimarySite = "a",
                Rto = Objective,
                Rpo = Objective,
                Components = new Listing<Component>([new Component { Id = LabPlace.Component, Kind = ComponentKind.Database, Site = "a", Technology = "postgresql", Critical = true }]),
            },
        ]),
        // A list that is given is all there is: without it nobody could say that the last drill is the last.
        Exercises = new Listing<Exercise>([]),
    };

    private static Site SiteOf(string id) => new() { Id = id, Name = $"Site {id}" };
}
