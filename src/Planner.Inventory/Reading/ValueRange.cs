using Planner.Model.Estates;

namespace Planner.Inventory.Reading;

/// <summary>The range of a number of the estate, both ends inside; the JSON Schema carries the same.</summary>
/// <param name="Record">The record.</param>
/// <param name="Member">Its C# property.</param>
/// <param name="Least">The lower end.</param>
/// <param name="Most">The upper end; null where there is none.</param>
internal sealed record ValueRange(Type Record, string Member, double Least, double? Most)
{
    public static IReadOnlyList<ValueRange> All { get; } =
    [
        new(typeof(Site), nameof(Site.Latitude), -90, 90),
        new(typeof(Site), nameof(Site.Longitude), -180, 180),
        new(typeof(Component), nameof(Component.Count), 0, null),
        new(typeof(StaffGroup), nameof(StaffGroup.Count), 0, null),
        new(typeof(RecoveryPlan), nameof(RecoveryPlan.BlockingFindings), 0, null),
        new(typeof(RequiredLevel), nameof(RequiredLevel.Level), 1, 6),
        new(typeof(SystemRecord), nameof(SystemRecord.ClassifiedLevel), 1, 5),
        new(typeof(Review), nameof(Review.OpenFindings), 0, null),
        new(typeof(BusinessFunction), nameof(BusinessFunction.Priority), 1, null),
    ];
}
