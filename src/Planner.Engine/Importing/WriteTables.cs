using Planner.Engine.Estates;
using Planner.Inventory.Csv;
using Planner.Inventory.Workbooks;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Standards;

namespace Planner.Engine.Importing;

/// <summary>Writes what people fill in: a template, or an estate that is there already, as a workbook or as files of separated values.</summary>
public sealed class WriteTables(EngineRoom room)
{
    /// <summary>Code of the finding that an estate does not fit into tables.</summary>
    private const string Unfit = "IMP003";

    /// <summary>Code of the finding that a file of the folder is there already.</summary>
    private const string Taken = "IMP004";

    /// <summary>The workbook of an estate, or of a template.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="estate">A file or <c>@name</c>; null for a template.</param>
    /// <param name="language">Language of names and words.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<Outcome<byte[]>> WorkbookAsync(Actor actor, string? estate, Language language, CancellationToken cancellation)
    {
        using var stream = new MemoryStream();
        var findings = await WithAsync(actor, estate, loaded => WorkbookWriter.Write(loaded, language, stream), cancellation);
        return findings.Any(finding => finding.Severity == Severity.Error) ? Outcome<byte[]>.Refused(findings) : Outcome<byte[]>.Of(stream.ToArray(), findings);
    }

    /// <summary>Writes it to a file.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="estate">A file or <c>@name</c>; null for a template.</param>
    /// <param name="language">Language of names and words.</param>
    /// <param name="path">Where to.</param>
    /// <param name="cancellation">Stops; nothing is written then.</param>
    /// <returns>What refused it, or what is to be known of the estate.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public async Task<IReadOnlyList<Finding>> ToWorkbookAsync(Actor actor, string? estate, Language language, string path, CancellationToken cancellation)
    {
        if (WholeFile.Refusal(path, estate is null or ['@', ..] ? [] : [estate]) is { } refusal)
        {
            return [refusal];
        }

        var workbook = await WorkbookAsync(actor, estate, language, cancellation);
        if (workbook.Value is { } bytes)
        {
            WholeFile.Write(path, stream => stream.Write(bytes), cancellation);
        }

        return workbook.Findings;
    }

    /// <summary>Writes a file a table into a folder, which is made where it is missing. No file is replaced.</summary>
    /// <inheritdoc cref="ToWorkbookAsync"/>
    public async Task<IReadOnlyList<Finding>> ToFolderAsync(Actor actor, string? estate, Language language, string path, CancellationToken cancellation)
    {
        IReadOnlyList<Finding> taken = [];
        var findings = await WithAsync(actor, estate, loaded =>
        {
            var files = CsvWriter.Write(loaded, language);
            taken = [.. files.Select(file => Path.Combine(path, file.Name)).Where(Path.Exists).Select(file => new Finding(Taken, "This file is there already, and no file is replaced.") { File = file, Hint = "name another folder" })];
            foreach (var (name, content) in taken.Count > 0 ? [] : files)
            {
                Directory.CreateDirectory(path);
                WholeFile.Write(Path.Combine(path, name), to => to.Write(content), cancellation);
            }
        }, cancellation);
        return [.. findings, .. taken];
    }

    private async Task<IReadOnlyList<Finding>> WithAsync(Actor actor, string? estate, Action<Estate?> write, CancellationToken cancellation)
    {
        var loaded = estate is null ? null : await new ReadEstate(room).RunAsync(actor, estate, cancellation);
        if (loaded is { Value: null })
        {
            return loaded.Findings;
        }

        try
        {
            write(loaded?.Value.Estate);
        }
        catch (ArgumentException failure)
        {
            return [new Finding(Unfit, failure.Message) { File = estate, Hint = "shorten the text" }];
        }

        return loaded?.Findings ?? [];
    }
}
