namespace Planner.Model.Rights;

/// <summary>Who acts: every verb takes one, and every ledger entry names one.</summary>
/// <param name="Kind">What kind of principal.</param>
/// <param name="Name">Unique within kind and organisation.</param>
/// <param name="Organisation">The organisation whose data it may touch.</param>
/// <param name="Roles">What it may do.</param>
public sealed record Actor(ActorKind Kind, string Name, string Organisation, IReadOnlySet<Role> Roles)
{
    /// <summary>True when the actor holds the role.</summary>
    public bool Is(Role role) => Roles.Contains(role);
}
