using Planner.Documents;
using Planner.Model.Estates;
using Planner.Model.Findings;

namespace Planner.Inventory.Reading;

/// <summary>Reads estates from YAML or JSON: structure, references, ranges, dates and evidence, all findings at once.</summary>
public static class EstateReader
{
    /// <summary>The only version there is.</summary>
    public const string ApiVersion = "planner/v1";

    /// <summary>Reads an estate.</summary>
    /// <param name="stream">UTF-8; read to its end, not closed.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="strongest">The strongest source that evidence may claim; stronger ones are read as declared, with a warning. Only a store that applies its own ledger may say more than imported.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public static Outcome<Estate> Read(Stream stream, string file, EvidenceSource strongest = EvidenceSource.Imported) =>
        Bounded(DocumentReader.Read<Estate>(stream, file, draft => Check(draft, strongest)), strongest);

    /// <summary>Reads an estate that is in memory.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="file">Its name, for findings.</param>
    /// <param name="strongest">The strongest source that evidence may claim; stronger ones are read as declared, with a warning.</param>
    public static Outcome<Estate> Read(string text, string file, EvidenceSource strongest = EvidenceSource.Imported) =>
        Bounded(DocumentReader.Read<Estate>(text, file, draft => Check(draft, strongest)), strongest);

    /// <summary>Reads an estate file; one that cannot be opened is a finding.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="strongest">The strongest source that evidence may claim; stronger ones are read as declared, with a warning.</param>
    public static Outcome<Estate> ReadFile(string path, EvidenceSource strongest = EvidenceSource.Imported) =>
        Bounded(DocumentReader.ReadFile<Estate>(path, draft => Check(draft, strongest)), strongest);

    private static void Check(Draft<Estate> draft, EvidenceSource strongest)
    {
        var paths = new DocumentPaths(draft.Value);
        var advice = new Advice();
        var (references, values, evidence) = (new ReferenceCheck(draft, paths, advice), new ValueCheck(draft), new EvidenceCheck(draft, paths, advice, strongest));
        var (sense, service) = (new SenseCheck(draft), new ServiceCheck(draft));
        paths.Visit(node =>
        {
            references.Check(node);
            values.Check(node);
            evidence.Check(node);
            sense.Check(node);
            service.Check(node);
        });
        CircleCheck.Check(draft);
    }

    private static Outcome<Estate> Bounded(Outcome<Estate> outcome, EvidenceSource strongest)
    {
        var claimed = outcome.Value?.Evidence;
        if (claimed is null || claimed.Items.All(entry => entry.Source <= strongest))
        {
            return outcome;
        }

        var entries = claimed.Items.Select(entry => entry.Source <= strongest ? entry : entry with { Source = EvidenceSource.Declared });
        return Outcome<Estate>.Of(outcome.Value! with { Evidence = claimed with { Items = [.. entries] } }, outcome.Findings);
    }
}
