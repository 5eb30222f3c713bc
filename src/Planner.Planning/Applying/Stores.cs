using Planner.Model.Estates;

namespace Planner.Planning.Applying;

/// <summary>What of a system holds data that a design must protect.</summary>
internal static class Stores
{
    /// <summary>Components that hold data and are critical, or not known not to be.</summary>
    public static IReadOnlyList<Component> Of(SystemRecord system) =>
        [.. (system.Components?.Items ?? []).Where(component => HoldsData(component.Kind) && component.Critical != false)];

    /// <summary>Whether a kind of component holds data that cannot be built again.</summary>
    public static bool HoldsData(ComponentKind kind) => kind is ComponentKind.Database or ComponentKind.Block or ComponentKind.File
        or ComponentKind.Object or ComponentKind.Queue or ComponentKind.Dns or ComponentKind.Identity or ComponentKind.Keys;
}
