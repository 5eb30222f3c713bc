using Microsoft.Data.Sqlite;

namespace Planner.Storage.Sqlite;

/// <summary>Says in words what SQLite's result codes (sqlite.org/rescode.html) mean for the store.</summary>
internal static class StoreFailure
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Null when the code speaks of a mistake in the program and not of the store's surroundings.</summary>
    public static StoreUnavailableException? Of(SqliteException e, string path) =>
        ReasonOf(e) is { } reason ? new StoreUnavailableException(path, reason, e) : null;

    private static string? ReasonOf(SqliteException e) => e.SqliteErrorCode switch
    {
        Busy or Locked => "another process has been writing for too long; stop it or try again",
        ReadOnly => "it may only be read here; give its directory back the right to be written, or use another with --data",
        InputOutput => $"the disk failed or is full ({e.SqliteExtendedErrorCode}); look at the disk",
        Corrupt => "its file is damaged; bring it back from a copy, and check that with its last known chain head",
        Full => "the disk is full; free some space, nothing was recorded",
        CannotOpen => "its file cannot be opened; does the directory exist, and may this user read and write it?",
        NotADatabase => "the file there is no database of Planner",
        _ => null,
    };
}
