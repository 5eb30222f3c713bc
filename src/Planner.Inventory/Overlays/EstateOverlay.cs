using Planner.Model.Estates;
using Planner.Model.Findings;

namespace Planner.Inventory.Overlays;

/// <summary>Lays observations and drills over an estate.</summary>
public static class EstateOverlay
{
    /// <summary>The format that is understood.</summary>
    public const string Format = "planner/overlay/v1";

    /// <summary>
    /// The estate with an overlay applied. Apply overlays in the order of their days, oldest first: of two observations the later one decides.
    /// </summary>
    /// <param name="estate">Stays as it is.</param>
    /// <param name="overlay">What was seen or drilled.</param>
    /// <param name="trusted">
    /// True only for an overlay from the ledger: its values decide, with source observed or drilled. From a file everything is read as declared,
    /// fills what is unknown and replaces nothing; each contradiction is a finding.
    /// </param>
    /// <returns>The estate, with warnings <c>OVL0nn</c> for what was not taken; refused where the overlay is of another format or source.</returns>
    public static Outcome<Estate> Apply(Estate estate, Overlay overlay, bool trusted)
    {
        ArgumentNullException.ThrowIfNull(estate);
        ArgumentNullException.ThrowIfNull(overlay);
        var errors = Errors(overlay).ToList();
        if (errors.Count > 0)
        {
            return Outcome<Estate>.Refused(errors);
        }

        var merge = new Merge(trusted);
        if (!trusted)
        {
            merge.Warn("OVL003", "source", $"The overlay is a file, so what it calls {overlay.Source.ToString().ToLowerInvariant()} is read as declared.",
                "apply it from the ledger: assess the stored estate by its @name");
        }

        var systems = Systems(estate, overlay, merge);
        var exercises = Exercises(estate, overlay, merge);
        var over = estate with { Systems = systems, Exercises = exercises };
        return Outcome<Estate>.Of(over with { Evidence = Evidence(over, overlay, merge) }, merge.Findings);
    }

    private static IEnumerable<Finding> Errors(Overlay overlay)
    {
        if (overlay.Format != Format)
        {
            yield return new Finding("OVL001", $"The format is '{overlay.Format}'.") { Path = "format", Hint = $"write {Format}" };
        }

        if (overlay.Source is not (EvidenceSource.Observed or EvidenceSource.Drilled))
        {
            yield return new Finding("OVL002", $"An overlay is observed or drilled, not {overlay.Source.ToString().ToLowerInvariant()}.")
            {
                Path = "source",
                Hint = "write observed or drilled; other values belong into the estate",
            };
        }

        foreach (var id in overlay.Systems.CountBy(system => system.Id).Where(count => count.Value > 1).Select(count => count.Key))
        {
            yield return new Finding("OVL007", $"The system '{id}' stands twice in the overlay.") { Path = $"systems/{id}", Hint = "put both into one" };
        }
    }

    private static Listing<SystemRecord>? Systems(Estate estate, Overlay overlay, Merge merge)
    {
        var seen = overlay.Systems.ToDictionary(system => system.Id, StringComparer.Ordinal);
        var known = (estate.Systems?.Items ?? []).Select(system => system.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in seen.Keys.Where(id => !known.Contains(id)))
        {
            merge.Warn("OVL004", $"systems/{id}", $"The estate has no system '{id}', so what was seen of it is not taken.", "was it renamed or taken out?");
        }

        if (estate.Systems is not { } systems || !seen.Keys.Any(known.Contains))
        {
            return estate.Systems;
        }

        var sites = (estate.Sites?.Items ?? []).Select(site => site.Id).ToHashSet(StringComparer.Ordinal);
        var over = new SystemMerge(merge, sites);
        return systems with { Items = [.. systems.Items.Select(system => seen.TryGetValue(system.Id, out var found) ? over.Over(system, found) : system)] };
    }

    private static Listing<Exercise>? Exercises(Estate estate, Overlay overlay, Merge merge)
    {
        var known = (estate.Systems?.Items ?? []).Select(system => system.Id).ToHashSet(StringComparer.Ordinal);
        var ours = new List<Exercise>();
        foreach (var exercise in overlay.Exercises)
        {
            var systems = exercise.Systems.Where(known.Contains).ToList();
            if (systems.Count < exercise.Systems.Count)
            {
                merge.Warn("OVL004", $"exercises/{exercise.Id}", $"The estate does not have '{string.Join("', '", exercise.Systems.Except(systems))}'.", "were they renamed or taken out?");
            }

            if (systems.Count > 0)
            {
                ours.Add(exercise with { Systems = systems });
            }
        }

        // Never all there is: a ledger knows its own drills only.
        return ours.Count == 0 ? estate.Exercises
            : merge.List("exercises", estate.Exercises, new Listing<Exercise>(ours, Partial: true), new ExerciseMerge(merge).Over);
    }

    private static Listing<EvidenceEntry>? Evidence(Estate estate, Overlay overlay, Merge merge)
    {
        var added = new OverlayEvidence(estate, merge).Taken(overlay.Evidence).ToList();
        if (merge.Covers.Count > 0)
        {
            added.Add(new EvidenceEntry
            {
                Covers = [.. merge.Covers],
                Source = merge.Trusted ? overlay.Source : EvidenceSource.Declared,
                CollectedAt = overlay.CollectedAt,
                ValidUntil = overlay.ValidUntil,
                Attachment = overlay.Attachment,
                Fingerprint = overlay.Fingerprint,
            });
        }

        return added.Count == 0 ? estate.Evidence
            : new Listing<EvidenceEntry>([.. estate.Evidence?.Items ?? [], .. added], estate.Evidence?.Partial ?? false);
    }
}
