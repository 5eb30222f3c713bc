using System.Globalization;

namespace Planner.Engine.Tests.Drilling;

/// <summary>RTO and RPO worked out from the journal's text as docs/drills.md says, with nothing of the product: the second source of a drill's figures.</summary>
internal sealed class HandCount
{
    public HandCount(string journal, string found, long stop, double settle, double healthy, double share)
    {
        var tries = journal.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(' '))
            .Select(word => (Number: Number(word[0]), Begun: Number(word[1]) / 1e6, Ended: Number(word[2]) / 1e6, Good: word[3] == "A")).ToList();
        var there = found.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => Number(line.Split(' ')[0])).ToHashSet();
        var stopped = stop / 1e6;
        var firstFailure = tries.First(one => one.Ended > stopped && !one.Good);
        var before = tries.Count(one => one.Good && one.Ended <= stopped && one.Ended > stopped - healthy);
        var enough = before / healthy * share * settle;

        var later = tries.Where(one => one.Number > firstFailure.Number).ToList();
        FirstAcknowledged = later.First(one => one.Good).Ended - stopped;
        foreach (var one in later.Where(one => one.Good))
        {
            var nextFailure = later.FirstOrDefault(other => other.Number > one.Number && !other.Good);
            var heldUntil = nextFailure.Number == 0 ? later[^1].Ended : nextFailure.Begun;
            var served = later.Count(other => other.Good && other.Ended >= one.Ended && other.Ended <= one.Ended + settle);
            if (heldUntil >= one.Ended + settle && served >= enough)
            {
                Rto = one.Ended - stopped;
                break;
            }
        }

        var acknowledgedBefore = tries.Where(one => one.Good && one.Number < firstFailure.Number).ToList();
        var lost = acknowledgedBefore.Where(one => !there.Contains(one.Number)).ToList();
        Lost = lost.Count;
        Rpo = lost.Count == 0 ? 0 : Math.Max(stopped, acknowledgedBefore[^1].Ended) - lost[0].Ended;
        LostAfter = later.Count(one => one.Good && !there.Contains(one.Number));
    }

    public double? Rto { get; }

    public double FirstAcknowledged { get; }

    public double Rpo { get; }

    public int Lost { get; }

    public int LostAfter { get; }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
