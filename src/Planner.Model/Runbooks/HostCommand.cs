namespace Planner.Model.Runbooks;

/// <summary>One command as it will run on a host. Holds references to secrets, never secrets.</summary>
/// <param name="Host">Name of the host in the target's host list.</param>
/// <param name="Arguments">Program and arguments, not a shell line.</param>
/// <param name="Mutates">True when it changes the host and so must pass the guard.</param>
public sealed record HostCommand(string Host, IReadOnlyList<string> Arguments, bool Mutates);
