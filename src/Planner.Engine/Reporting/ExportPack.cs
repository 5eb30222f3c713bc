using System.Globalization;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Standards;
using Planner.Reports.Oscal;
using Planner.Rules.Packs;

namespace Planner.Engine.Reporting;

/// <summary>Writes a pack as an OSCAL catalog, and as a profile for each level.</summary>
public sealed class ExportPack(EngineRoom room)
{
    /// <summary>Writes <c>ID-catalog.json</c> and <c>ID-level-N-profile.json</c> into a folder, which is made where it is not there. Returns the files written, or everything that stops it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The pack's id.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="day">The day that the documents are dated; null for today. Same pack and day, same bytes.</param>
    /// <param name="cancellation">Stops before the next file is written.</param>
    public Outcome<IReadOnlyList<string>> Run(Actor actor, string id, string folder, DateOnly? day, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is { } refusal)
        {
            return Outcome<IReadOnlyList<string>>.Refused([refusal]);
        }

        var standards = StandardsReader.Read(room.StandardsFolder, [id]);
        return standards.Value?.Find(id) is { } pack
            ? Save(pack.Standard, folder, day ?? DateOnly.FromDateTime(room.Clock.GetLocalNow().Date), cancellation)
            : Outcome<IReadOnlyList<string>>.Refused(standards.Findings);
    }

    private static Outcome<IReadOnlyList<string>> Save(StandardPack pack, string folder, DateOnly day, CancellationToken cancellation)
    {
        var files = Files(pack, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)).Select(file => (Path: Path.Combine(folder, file.Name), file.Write)).ToList();
        if (MakeFolder(folder) is { } unmade)
        {
            return Outcome<IReadOnlyList<string>>.Refused([unmade]);
        }

        IReadOnlyList<Finding> findings = [.. files.SelectMany(file => SavedFile.Write(file.Path, file.Write, cancellation))];
        return findings.Count > 0 ? Outcome<IReadOnlyList<string>>.Refused(findings) : Outcome<IReadOnlyList<string>>.Of([.. files.Select(file => file.Path)]);
    }

    private static IEnumerable<(string Name, Action<Stream> Write)> Files(StandardPack pack, DateTimeOffset exported)
    {
        var catalog = $"{pack.Id}-catalog.json";
        yield return (catalog, stream => OscalCatalog.Write(pack, exported, EngineRoom.Program, stream));
        foreach (var level in pack.Levels.Where(level => pack.Clauses.Any(clause => clause.Level <= level.Level)))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{pack.Id}-level-{level.Level}-profile.json");
            yield return (name, stream => OscalProfile.Write(pack, level, new Uri(catalog, UriKind.Relative), exported, EngineRoom.Program, stream));
        }
    }

    private static Finding? MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Finding(ReportAssessment.UnwritableCode, $"The folder cannot be made: {failure.Message}") { File = folder, Hint = "name a folder that may be written" };
        }
    }
}
