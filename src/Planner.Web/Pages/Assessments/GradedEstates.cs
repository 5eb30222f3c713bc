using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Rights;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Assessments;

/// <summary>
/// Grades stored estates for the pages and keeps the last few: a page is made twice (once for the first view, once for the circuit), and moving
/// between systems asks for the same grades again. What is kept is named by everything it depends on, so it is never out of date.
/// </summary>
internal sealed class GradedEstates(EngineRoom room)
{
    private const int Most = 4;
    private readonly Lock gate = new();
    private readonly List<(string Key, GradedEstate Graded)> kept = [];

    /// <summary>The grades of a stored estate by every standard, or everything that stops them.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="name">Without the @.</param>
    /// <param name="asOf">The day; null for today.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<Outcome<GradedEstate>> OfAsync(Actor actor, string name, DateOnly? asOf, CancellationToken cancellation)
    {
        var run = await new Assess(room).RunAsync(actor, new AssessRequest($"@{name}") { AsOf = asOf, Detail = Detail.None }, cancellation);
        if (run.Value is null)
        {
            return Outcome<GradedEstate>.Refused(run.Findings);
        }

        var key = Key(run.Value.Head);
        var graded = Find(key);
        if (graded is null)
        {
            graded = new GradedEstate(run.Value.Whole(cancellation), [.. run.Value.Standards.OrderBy(standard => standard.Claim)], Names(run.Value.Estate))
            {
                Risks = run.Value.Estate.AcceptedRisks?.Items ?? [],
                Actions = run.Value.Estate.Actions?.Items ?? [],
            };
            Keep(key, graded);
        }

        return Outcome<GradedEstate>.Of(graded, run.Findings);
    }

    private static Dictionary<string, string> Names(Estate estate) =>
        (estate.Systems?.Items ?? []).Where(system => system.Name is not null).ToDictionary(system => system.Id, system => system.Name!, StringComparer.Ordinal);

    private static string Key(Assessment head) =>
        string.Join('|', [head.EstateSha256, .. head.OverlaysSha256, Text.Day(head.AsOf), .. head.Standards.Select(standard => standard.Sha256)]);

    private GradedEstate? Find(string key)
    {
        lock (gate)
        {
            var index = kept.FindIndex(entry => entry.Key == key);
            if (index < 0)
            {
                return null;
            }

            var entry = kept[index];
            kept.RemoveAt(index);
            kept.Insert(0, entry);
            return entry.Graded;
        }
    }

    private void Keep(string key, GradedEstate graded)
    {
        lock (gate)
        {
            kept.Insert(0, (key, graded));
            if (kept.Count > Most)
            {
                kept.RemoveAt(Most);
            }
        }
    }
}
