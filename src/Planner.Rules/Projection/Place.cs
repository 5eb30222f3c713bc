using Planner.Model.Estates;
using Planner.Rules.Evidence;

namespace Planner.Rules.Projection;

/// <summary>A place in the estate from which values are read. With a policy, values without admissible evidence read as unknown.</summary>
/// <param name="Scope">The evidence that holds at the place.</param>
/// <param name="Policy">Null to read every value as it stands.</param>
internal readonly record struct Place(EvidenceScope Scope, EvidencePolicy? Policy)
{
    /// <summary>The place one segment deeper.</summary>
    public Place Enter(string segment) => this with { Scope = Scope.Enter(segment) };

    /// <summary>The value of a leaf, or unknown.</summary>
    public T? Read<T>(T? value, string leaf)
        where T : struct => value is not null && Admits(leaf) ? value : null;

    /// <summary>The text of a leaf, or unknown.</summary>
    public string? Read(string? value, string leaf) => value is not null && Admits(leaf) ? value : null;

    /// <summary>A value that only says what belongs to what, such as a site or a kind; or unknown.</summary>
    public T? Join<T>(T? value, string leaf)
        where T : struct => value is not null && AdmitsStructure(leaf) ? value : null;

    /// <summary>An id that only says what belongs to what; or unknown.</summary>
    public string? Join(string? value, string leaf) => value is not null && AdmitsStructure(leaf) ? value : null;

    /// <summary>A list that stands at this place. Without admissible evidence for its completeness it reads as partial.</summary>
    public Listing<T>? List<T>(Listing<T>? list, string leaf) =>
        list is null || list.Partial || AdmitsStructure(leaf) ? list : list with { Partial = true };

    /// <summary>A list whose members have no ids, so that evidence covers it whole; or unknown.</summary>
    public Listing<T>? Whole<T>(Listing<T>? list, string leaf) => list is not null && Admits(leaf) ? list : null;

    /// <summary>Whether a name, document or report is there: true, or unknown, for its absence is no statement.</summary>
    public bool? IsNamed(string? value, string leaf) => Read(value, leaf) is { } text && !string.IsNullOrWhiteSpace(text) ? true : null;

    /// <summary>False when a policy holds and all evidence for a leaf is older than the day of what it is said to show.</summary>
    public bool IsSeen(string leaf, DateOnly day) => Policy is null || Newest(leaf) >= day;

    /// <summary>The newest day on which evidence for a leaf was collected, whether it is admitted or not.</summary>
    public DateOnly Newest(string leaf)
    {
        var newest = DateOnly.MinValue;
        foreach (var entry in Scope.Enter(leaf).Nearest)
        {
            newest = entry.CollectedAt > newest ? entry.CollectedAt : newest;
        }

        return newest;
    }

    private bool Admits(string leaf) => Policy is null || Policy.Admits(Scope.Enter(leaf).Nearest);

    private bool AdmitsStructure(string leaf) => Policy is null || Policy.AdmitsStructure(Scope.Enter(leaf).Nearest);
}
