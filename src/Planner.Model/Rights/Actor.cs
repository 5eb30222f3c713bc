namespace Planner.Model.Rights;

/// <summary>Who acts: every verb takes one, and every ledger entry names one.</summary>
/// <param name="Kind">What kind of principal.</param>
/// <param name="Name">Unique within kind and organisation.</param>
/// <param name="Organisation">The organisation whose data it may touch.</param>
/// <param name="Roles">What it may do.</param>
public sealed record Actor(ActorKind Kind, string Name, string Organisation, IReadOnlySet<Role> Roles)
{
    /// <summary>Kind and name, as the ledger writes them: <c>person:li.lei</c>, <c>token:ci</c>, <c>schedule:weekly</c>, <c>local:root</c>.</summary>
    public string Id => Kind switch
    {
        ActorKind.Person => "person:",
        ActorKind.Token => "token:",
        ActorKind.Schedule => "schedule:",
        ActorKind.LocalUser => "local:",
        _ => throw new InvalidOperationException($"There is no actor kind {Kind}."),
    } + Name;

    /// <summary>True when the actor holds the role.</summary>
    public bool Is(Role role) => Roles.Contains(role);
}
