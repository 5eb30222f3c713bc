using System.Globalization;
using System.Text.Json.Nodes;
using Planner.Model.Standards;

namespace Planner.Reports.Oscal;

/// <summary>Writes a level of a pack as an OSCAL 1.0.6 profile: the controls of the catalog that belong to the level and to those below it.</summary>
public static class OscalProfile
{
    /// <summary>Writes it. Same input, same bytes.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="level">One of its levels.</param>
    /// <param name="catalog">Where its catalog is: a reference that starts at the profile.</param>
    /// <param name="exported">When it is exported.</param>
    /// <param name="program">Program and version.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <exception cref="ArgumentException">The pack has no clause up to that level.</exception>
    public static void Write(StandardPack pack, LevelName level, Uri catalog, DateTimeOffset exported, string program, Stream stream)
    {
        var controls = pack.Clauses.Where(clause => clause.Level <= level.Level).Select(clause => (JsonNode)OscalForm.Control(pack.Id, clause.Id)!).ToList();
        if (controls.Count == 0)
        {
            throw new ArgumentException($"{pack.Id} has no clause up to level {level.Level}.", nameof(level));
        }

        var number = level.Level.ToString(CultureInfo.InvariantCulture);
        OscalForm.Write(
            "profile",
            new JsonObject
            {
                ["uuid"] = StableUuid.Of("profile", pack.Sha256, number),
                ["metadata"] = OscalForm.Metadata(
                    $"{pack.Number} 第 {number} 级 {level.Name.Zh} / level {number}, {level.Name.En}", exported, pack.Sha256, [.. OscalCatalog.Head(pack, program), OscalForm.Prop("level", number)]),
                ["imports"] = new JsonArray(new JsonObject
                {
                    ["href"] = catalog.OriginalString,
                    ["include-controls"] = new JsonArray(new JsonObject { ["with-ids"] = new JsonArray([.. controls]) }),
                }),
                ["merge"] = new JsonObject { ["as-is"] = true },
            },
            stream);
    }
}
