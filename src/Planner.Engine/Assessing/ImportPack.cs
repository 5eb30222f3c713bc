using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Rules.Packs;

namespace Planner.Engine.Assessing;

/// <summary>Brings clauses that a user holds into a pack, and makes the form for it.</summary>
public sealed class ImportPack(EngineRoom room)
{
    /// <summary>Code of the error that the pack cannot be written.</summary>
    public const string UnwritableCode = "PKI001";

    /// <summary>The form for a pack of which only titles are known.</summary>
    public Outcome<string> Skeleton(string id) => new PackImport(room.StandardsFolder, room.OwnStandardsFolder).Skeleton(id);

    /// <summary>The pack as it stands in the folder now, or everything that is wrong; then nothing was written.</summary>
    /// <param name="actor">Who imports.</param>
    /// <param name="source">A file or a folder of files.</param>
    /// <param name="into">The folder of packs to write to.</param>
    public Outcome<BroughtPack> Run(Actor actor, string source, string into)
    {
        if (RightsCheck.Refusal(actor, Role.Architect) is { } refusal)
        {
            return Outcome<BroughtPack>.Refused([refusal]);
        }

        var brought = new PackImport(room.StandardsFolder, into).Read(source);
        if (brought.Value is null)
        {
            return brought;
        }

        try
        {
            var wrong = brought.Value.WriteInto(into);
            return wrong.Count > 0 ? Outcome<BroughtPack>.Refused(wrong) : brought;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Outcome<BroughtPack>.Refused([new Finding(UnwritableCode, $"The pack cannot be written: {failure.Message}") { File = into, Hint = "name a folder that may be written" }]);
        }
    }
}
