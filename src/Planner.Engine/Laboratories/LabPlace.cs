using Executors.Lab;

namespace Planner.Engine.Laboratories;

/// <summary>Where the lab of a data folder is, and what it is called.</summary>
internal static class LabPlace
{
    /// <summary>Name of its stored estate, without the @.</summary>
    public const string Estate = "lab";

    /// <summary>Its one system.</summary>
    public const string System = "bank";

    /// <summary>That system's one component.</summary>
    public const string Component = "db";

    public static string DirectoryOf(EngineRoom room) => Path.Combine(Path.GetFullPath(room.DataFolder), "lab");

    public static Task<Laboratory?> FindAsync(EngineRoom room, CancellationToken cancellation) =>
        Laboratory.FindAsync(DirectoryOf(room), room.Clock, cancellation);

    public static LabView ViewOf(Laboratory lab) => new(
        lab.State.Id,
        lab.State.Directory,
        lab.State.MadeAt,
        lab.State.Ready,
        [.. lab.Status().Select(status => new LabHostView(status.Host.Name, status.Host.Address, status.Host.Traffic, status.InitPid is not null))]);
}
