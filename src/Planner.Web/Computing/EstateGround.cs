using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Engine.Estates;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Standards;

namespace Planner.Web.Computing;

/// <summary>What plans and simulations start from.</summary>
/// <param name="Loaded">The estate.</param>
/// <param name="Standards">The editions.</param>
/// <param name="Names">Names of all stored estates.</param>
public sealed record EstateGround(LoadedEstate Loaded, IReadOnlyList<StandardPack> Standards, IReadOnlyList<string> Names)
{
    /// <summary>Its systems, by id.</summary>
    public IReadOnlyList<SystemRecord> Systems { get; } = [.. (Loaded.Estate.Systems?.Items ?? []).OrderBy(system => system.Id, StringComparer.Ordinal)];

    /// <summary>The edition, or null.</summary>
    public StandardPack? Standard(string id) => Standards.FirstOrDefault(standard => standard.Id == id);

    /// <summary>What a system is called; its id when it has no name.</summary>
    public string NameOf(string system) => Systems.FirstOrDefault(one => one.Id == system)?.Name ?? system;

    /// <summary>The latest drill of a system whose figures can be held against an objective: a part or all of it really switched, unplanned; null without one.</summary>
    public Exercise? Measured(string system) => (Loaded.Estate.Exercises?.Items ?? [])
        .Where(drill => drill.Systems.Contains(system) && drill.Kind is ExerciseKind.KeyPart or ExerciseKind.Full)
        .Where(drill => drill.Unplanned == true && (drill.AchievedRto is not null || drill.AchievedRpo is not null))
        .MaxBy(drill => drill.On);

    /// <summary>Reads it from the store.</summary>
    internal static async Task<Outcome<EstateGround>> ReadAsync(EngineRoom room, Actor actor, string name, CancellationToken cancellation)
    {
        var loaded = await new ReadEstate(room).RunAsync(actor, $"@{name}", cancellation);
        var packs = new ListPacks(room).Run();
        IReadOnlyList<Finding> findings = [.. loaded.Findings, .. packs.Findings];
        return loaded.Value is null || packs.Value is null
            ? Outcome<EstateGround>.Refused(findings)
            : Outcome<EstateGround>.Of(new(loaded.Value, packs.Value, [.. (await new StoredEstates(room).ListAsync(actor, cancellation)).Select(one => one.Name)]), findings);
    }
}
