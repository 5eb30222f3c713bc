using System.Reflection;
using Planner.Engine.Rights;
using Planner.Storage;

namespace Planner.Engine;

/// <summary>Where the verbs work: the clock, the standards, the data directory.</summary>
/// <param name="Clock">The clock of everything that is dated or measured.</param>
/// <param name="StandardsFolder">The folder with the packs.</param>
/// <param name="DataFolder">Where stores are; made when the first verb with memory runs.</param>
public sealed record EngineRoom(TimeProvider Clock, string StandardsFolder, string DataFolder)
{
    /// <summary>Program and version, as documents name it.</summary>
    public static string Program { get; } =
        "planner " + typeof(EngineRoom).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>A folder of packs that stand in place of the shipped ones with their ids: <c>$PLANNER_STANDARDS</c>, else <c>standards</c> in the data directory. It need not be there.</summary>
    public string OwnStandardsFolder { get; init; } = Environment.GetEnvironmentVariable("PLANNER_STANDARDS") is { Length: > 0 } own ? own : Path.Combine(DataFolder, "standards");

    /// <summary>The room of this machine: packs beside the program, data in <c>$PLANNER_DATA</c>, else the user's state directory.</summary>
    /// <param name="dataFolder">Where data is; null for the default.</param>
    public static EngineRoom Here(string? dataFolder) => new(
        TimeProvider.System,
        Path.Combine(AppContext.BaseDirectory, "standards"),
        dataFolder ?? Environment.GetEnvironmentVariable("PLANNER_DATA") ?? Path.Combine(StateHome(), "planner"));

    /// <summary>The store of an organisation; the caller closes it.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be made, read or written.</exception>
    internal Task<Store> OpenStoreAsync(CancellationToken cancellation) =>
        Store.OpenAsync(DataFolder, LocalActor.Organisation, Clock, cancellation);

    /// <summary>True when there is a store; to look for something in it needs none to be made.</summary>
    internal bool HasStore => Store.Exists(DataFolder);

    private static string StateHome() =>
        Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } state
            ? state
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state");
}
