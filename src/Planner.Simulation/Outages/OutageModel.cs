namespace Planner.Simulation.Outages;

/// <summary>Everything that takes a system down. It is down while any class is in progress or any group has too few working members; overlaps count once.</summary>
public sealed record OutageModel
{
    /// <exception cref="ArgumentException">An id occurs twice, or a common cause names a group that is not there.</exception>
    public OutageModel(IReadOnlyList<OutageClass> classes, IReadOnlyList<ComponentGroup> groups, IReadOnlyList<CommonCause> commonCauses)
    {
        ArgumentNullException.ThrowIfNull(classes);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(commonCauses);
        var twice = classes.Select(c => c.Id).Concat(groups.Select(g => g.Id)).Concat(commonCauses.Select(c => c.Id))
            .CountBy(id => id).Where(count => count.Value > 1).Select(count => $"the id '{count.Key}' occurs twice");
        var missing = commonCauses.SelectMany(cause => cause.Groups.Except(groups.Select(g => g.Id)).Select(id => $"'{cause.Id}' names the group '{id}', which is not there"));
        var problems = twice.Concat(missing).ToList();
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join("; ", problems));
        }

        (Classes, Groups, CommonCauses) = (classes, groups, commonCauses);
    }

    /// <summary>Outages that come by chance.</summary>
    public IReadOnlyList<OutageClass> Classes { get; }

    /// <summary>Redundant components.</summary>
    public IReadOnlyList<ComponentGroup> Groups { get; }

    /// <summary>Shocks across groups.</summary>
    public IReadOnlyList<CommonCause> CommonCauses { get; }
}
