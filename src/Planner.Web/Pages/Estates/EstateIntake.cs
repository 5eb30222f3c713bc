using Planner.Engine.Estates;
using Planner.Engine.Importing;
using Planner.Model.Findings;
using Planner.Model.Rights;

namespace Planner.Web.Pages.Estates;

/// <summary>The ways an estate comes into the store from a page.</summary>
internal sealed class EstateIntake(StoredEstates estates)
{
    /// <summary>How many systems the demo has.</summary>
    public const int DemoSystems = 24;

    private const int DemoSeed = 1;
    private const string BankName = "city-commercial-bank";

    /// <summary>Where the example bank lies beside the program.</summary>
    private static string BankFile => Path.Combine(AppContext.BaseDirectory, "examples", BankName, "estate.yaml");

    /// <summary>True when the example bank was delivered.</summary>
    public static bool HasBank => File.Exists(BankFile);

    /// <summary>Stores an uploaded document.</summary>
    /// <param name="actor">Who stores it.</param>
    /// <param name="name">Its name; blank takes the file's.</param>
    /// <param name="content">YAML or JSON.</param>
    /// <param name="file">Its name; only the last part counts.</param>
    /// <param name="cancellation">Stops before it is stored.</param>
    public Task<Outcome<StoredEstate>> UploadAsync(Actor actor, string? name, Stream content, string file, CancellationToken cancellation)
    {
        var shown = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        return estates.AddAsync(actor, string.IsNullOrWhiteSpace(name) ? NameOf(shown) : name.Trim(), content, shown, cancellation);
    }

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
    public async Task<Outcome<StoredEstate>> BankAsync(Actor actor, CancellationToken cancellation)
    {
        await using var content = File.OpenRead(BankFile);
        return await estates.AddAsync(actor, BankName, content, "estate.yaml", cancellation);
    }

    /// <summary>A file's name without its ending, with a hyphen for what no name may hold.</summary>
    internal static string NameOf(string file)
    {
        var dot = file.LastIndexOf('.');
        return string.Concat((dot > 0 ? file[..dot] : file).Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '-'));
    }
}
