using Planner.Storage.Documents;
using Planner.Storage.Drills;
using Planner.Storage.Runs;
using Planner.Storage.Sqlite;

namespace Planner.Storage;

/// <summary>Everything that one organisation stores. Any number of processes may have it open: all are equal.</summary>
public sealed class Store : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int LongestOrganisation = 100;

    private readonly Database database;

    private Store(Database database, string organisation, TimeProvider clock)
    {
        this.database = database;
        Organisation = organisation;
        Ledger = new Ledger(database, organisation, clock);
        Documents = new DocumentShelf(database, Ledger, clock);
        Runs = new RunRecord(database, Ledger, clock);
        Leases = new RunLeases(database, Ledger, clock);
        Approvals = new ApprovalRecord(Ledger);
        Drills = new DrillRecord(database, Ledger);
    }

    /// <summary>The organisation it was opened for; nothing of another one can be reached through it.</summary>
    public string Organisation { get; }

    /// <summary>The append-only record of everything that happened.</summary>
    public Ledger Ledger { get; }

    /// <summary>Estates, plans, assessments, runbooks and evidence.</summary>
    public DocumentShelf Documents { get; }

    /// <summary>The journal of runs, and their list.</summary>
    public RunRecord Runs { get; }

    /// <summary>Who drives which run.</summary>
    public RunLeases Leases { get; }

    /// <summary>What people approved.</summary>
    public ApprovalRecord Approvals { get; }

    /// <summary>Drills and their measurements.</summary>
    public DrillRecord Drills { get; }

    /// <summary>Opens the store in a directory, and makes both where they are missing (directory 0700, file 0600).</summary>
    /// <param name="directory">Where the file <c>planner.db</c> is; a local disk.</param>
    /// <param name="organisation">Whose data, 1 to 100 characters.</param>
    /// <param name="clock">Stamps entries and decides about leases.</param>
    /// <param name="cancellation">Stops before the next piece of work.</param>
    /// <exception cref="StoreUnavailableException">It cannot be made, read or written, or a newer version wrote it.</exception>
    public static async Task<Store> OpenAsync(string directory, string organisation, TimeProvider clock, CancellationToken cancellation)
    {
        if (organisation.Length is 0 or > LongestOrganisation)
        {
            throw new ArgumentException($"An organisation's name has 1 to {LongestOrganisation} characters.", nameof(organisation));
        }

        var database = new Database(MakeFile(directory));
        await Task.Run(database.Prepare, cancellation);
        await Schema.BringUpAsync(database, cancellation);
        return new Store(database, organisation, clock);
    }

    /// <summary>True when a directory holds a store; makes nothing.</summary>
    /// <param name="directory">As for <see cref="OpenAsync"/>.</param>
    public static bool Exists(string directory) => File.Exists(FileIn(directory));

    /// <summary>Closes the idle connections.</summary>
    public void Dispose() => database.Close();

    private static string FileIn(string directory) => Path.Combine(Path.GetFullPath(directory), "planner.db");

    private static string MakeFile(string directory)
    {
        var path = FileIn(directory);
        if (OperatingSystem.IsWindows())
        {
            throw new StoreUnavailableException(path, "the store keeps its file from other users by Unix file modes, which Windows does not have; run Planner on Linux");
        }

        try
        {
            // An existing directory keeps its mode: it may be shared on purpose. The file is for its owner alone in any case.
            Directory.CreateDirectory(Path.GetDirectoryName(path)!, OwnerOnly | UnixFileMode.UserExecute);
            using (new FileStream(path, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite | FileShare.Delete, UnixCreateMode = OwnerOnly }))
            {
            }

            File.SetUnixFileMode(path, OwnerOnly);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(path, $"{e.Message} Give this user the right to write there, or use another directory with --data", e);
        }
    }
}
