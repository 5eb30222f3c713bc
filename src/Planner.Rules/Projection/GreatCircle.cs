namespace Planner.Rules.Projection;

/// <summary>Distance over the surface of the earth, taken as a sphere: right to about half a percent.</summary>
internal static class GreatCircle
{
    /// <summary>Mean radius of the earth (IUGG, R1).</summary>
    private const double RadiusKm = 6371.0088;

    /// <summary>Kilometres between two points by the haversine formula; unknown when a coordinate is.</summary>
    public static double? Km(SiteView one, SiteView other)
    {
        if (one is not { Latitude: { } south, Longitude: { } west } || other is not { Latitude: { } north, Longitude: { } east })
        {
            return null;
        }

        var (from, to) = (double.DegreesToRadians(south), double.DegreesToRadians(north));
        var h = Haversine(to - from) + (Math.Cos(from) * Math.Cos(to) * Haversine(double.DegreesToRadians(east - west)));
        return 2 * RadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private static double Haversine(double angle) => Math.Pow(Math.Sin(angle / 2), 2);
}
