using Planner.Engine.Estates;
using Planner.Engine.Importing;
using Planner.Model.Findings;
using Planner.Model.Imports;
using Planner.Model.Rights;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Estates;

/// <summary>The ways an estate comes into the store from a page.</summary>
internal sealed class EstateIntake(StoredEstates estates)
{
    /// <summary>How many systems the demo has.</summary>
    public const int DemoSystems = 24;

    private const int DemoSeed = 1;
    private const string BankName = "city-commercial-bank";

    /// <summary>True when the example bank was delivered.</summary>
    public static bool HasBank => File.Exists(FileOf(BankName));

    /// <summary>The examples that were delivered beside the program, by name.</summary>
    public static IReadOnlyList<string> Examples { get; } =
        [.. new[] { BankName, "hospital" }.Where(name => File.Exists(FileOf(name)))];

    private static string FileOf(string example) => Path.Combine(AppContext.BaseDirectory, "examples", example, "estate.yaml");

    /// <summary>Stores uploaded files: one document or workbook, or files of separated values, a file a table.</summary>
    /// <param name="actor">Who stores it.</param>
    /// <param name="name">Its name; blank takes the first file's.</param>
    /// <param name="files">Names and contents, at least one; of a name only the last part counts.</param>
    /// <param name="cancellation">Stops before it is stored.</param>
    public async Task<Outcome<StoredEstate>> UploadAsync(Actor actor, string? name, IReadOnlyList<(string Name, byte[] Content)> files, CancellationToken cancellation)
    {
        IReadOnlyList<(string Name, byte[] Content)> shown = [.. files.Select(file => (file.Name[(file.Name.LastIndexOfAny(['/', '\\']) + 1)..], file.Content))];
        var called = string.IsNullOrWhiteSpace(name) ? NameOf(shown[0].Name) : name.Trim();
        if (shown.All(file => Is(file.Name, ".csv")))
        {
            return await KeepAsync(actor, called, ImportCsv.Read(actor, [.. shown.Select(file => (file.Name, (ReadOnlyMemory<byte>)file.Content))], cancellation), cancellation);
        }

        if (shown.Count > 1)
        {
            return Outcome<StoredEstate>.Refused([new Finding("WEB422", EstatesText.OneFile) { Hint = EstatesText.OneFileHint }]);
        }

        using var content = new MemoryStream(shown[0].Content);
        return IsWorkbook(shown[0].Name)
            ? await KeepAsync(actor, called, ImportWorkbook.Read(actor, shown[0].Content, shown[0].Name, cancellation), cancellation)
            : await estates.AddAsync(actor, called, content, shown[0].Name, cancellation);
    }

    /// <summary>True for the name of a workbook.</summary>
    public static bool IsWorkbook(string file) => Is(file, ".xlsx") || Is(file, ".xlsm") || Is(file, ".xls");

    /// <summary>Invents an estate and stores it as <c>demo</c>.</summary>
    public async Task<Outcome<StoredEstate>> DemoAsync(Actor actor, CancellationToken cancellation)
    {
        var made = MakeDemo.Run(actor, DemoSystems, DemoSeed, cancellation);
        if (made.Value is null)
        {
            return Outcome<StoredEstate>.Refused(made.Findings);
        }

        var folder = Directory.CreateTempSubdirectory("planner-demo-");
        try
        {
            var file = Path.Combine(folder.FullName, "demo.yaml");
            SaveEstate.ToFile(made.Value, file, cancellation);
            await using var content = File.OpenRead(file);
            return await estates.AddAsync(actor, "demo", content, "demo.yaml", cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Stores the example bank.</summary>
    /// <exception cref="IOException">It was not delivered.</exception>
    public Task<Outcome<StoredEstate>> BankAsync(Actor actor, CancellationToken cancellation) => ExampleAsync(actor, BankName, cancellation);

    /// <summary>Stores one of <see cref="Examples"/> under its name.</summary>
    /// <exception cref="IOException">It was not delivered.</exception>
    public async Task<Outcome<StoredEstate>> ExampleAsync(Actor actor, string example, CancellationToken cancellation)
    {
        await using var content = File.OpenRead(FileOf(example));
        return await estates.AddAsync(actor, example, content, "estate.yaml", cancellation);
    }

    private async Task<Outcome<StoredEstate>> KeepAsync(Actor actor, string name, Outcome<ImportedEstate> imported, CancellationToken cancellation)
    {
        if (imported.Value is null)
        {
            return Outcome<StoredEstate>.Refused(imported.Findings);
        }

        // What the stored text is warned of stands in the source already, there with its cell.
        var stored = await estates.AddAsync(actor, name, imported.Value.Estate, cancellation);
        return stored.Value is null ? stored : Outcome<StoredEstate>.Of(stored.Value, imported.Findings);
    }

    private static bool Is(string file, string ending) => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>A file's name without its ending, with a hyphen for what no name may hold.</summary>
    internal static string NameOf(string file)
    {
        var dot = file.LastIndexOf('.');
        return string.Concat((dot > 0 ? file[..dot] : file).Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '-'));
    }
}
