using Planner.Model.Rights;

namespace Planner.Engine.Rights;

/// <summary>The operating-system user at the keyboard: holds every role in the one organisation of a local store.</summary>
public static class LocalActor
{
    /// <summary>The organisation of a local store.</summary>
    public const string Organisation = "default";

    /// <summary>The user this process runs as.</summary>
    public static Actor Current => new(ActorKind.LocalUser, Environment.UserName, Organisation, Enum.GetValues<Role>().ToHashSet());
}
