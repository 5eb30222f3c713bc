using Planner.Model.Estates;

namespace Planner.Rules.Projection;

/// <summary>
/// Whether two places can be struck by the same event. The standard asks for a safe distance and gives no kilometres
/// (GB/T 20988-2007 3.14), so named hazards and fault domains decide.
/// </summary>
internal static class SharedRisk
{
    /// <summary>True for one place, for a common fault domain or a common hazard; false only when all of it is known and differs.</summary>
    public static bool? Between(SiteView? one, SiteView? other)
    {
        if (one is null || other is null)
        {
            return null;
        }

        return one.Id == other.Id
            ? true
            : Kleene.Or(Kleene.Same(one.FaultDomain, other.FaultDomain), CommonHazard(one.Hazards, other.Hazards));
    }

    private static bool? CommonHazard(Listing<string>? one, Listing<string>? other)
    {
        if (one is null || other is null)
        {
            return null;
        }

        if (one.Items.Any(hazard => other.Items.Any(known => HazardName.AreSame(hazard, known))))
        {
            return true;
        }

        return one.Partial || other.Partial ? null : false;
    }
}
