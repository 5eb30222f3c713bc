using Planner.Model.Estates;
using Planner.Planning.Applying;

namespace Planner.Planning.Predicting;

/// <summary>How long a batch of changes is on its way.</summary>
internal static class BatchTime
{
    // Others use the line too.
    private const double ShareOfLine = 0.1;

    /// <summary>The changes of an interval on a tenth of the lines between the sites; null when a rate or a line is not known.</summary>
    public static TimeSpan? Of(SystemRecord system, BatchTransfer transfer, string from, Estate estate)
    {
        var rates = Stores.Of(system).Where(store => transfer.Of?.Items.Contains(store.Id) == true).Select(store => store.ChangeRate?.BitsPerSecond).ToList();
        var lines = (estate.Links?.Items ?? [])
            .Where(link => (link.From == from && link.To == transfer.To) || (link.From == transfer.To && link.To == from))
            .Sum(link => link.Bandwidth?.BitsPerSecond ?? 0);
        return transfer.Interval is null || lines == 0 || rates.Contains(null)
            ? null
            : TimeSpan.FromSeconds(Math.Ceiling(rates.Sum()!.Value * transfer.Interval.Value.TotalSeconds / (lines * ShareOfLine)));
    }
}
