using System.Runtime.CompilerServices;

namespace Planner.Rules.Grading;

/// <summary>Two facts that many systems share, told apart by being the same objects: comparing what is in them would cost more than it saves.</summary>
/// <param name="All">As it stands.</param>
/// <param name="Admitted">As an evidence policy admits it.</param>
internal readonly record struct SharedFacts(object? All, object? Admitted)
{
    /// <inheritdoc/>
    public bool Equals(SharedFacts other) => ReferenceEquals(All, other.All) && ReferenceEquals(Admitted, other.Admitted);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(All), RuntimeHelpers.GetHashCode(Admitted));
}
