using Planner.Model.Runbooks;

namespace Executors.Contract;

/// <summary>A machine that commands run on: the planner's own, or one reached over SSH.</summary>
public interface IHost
{
    /// <summary>Name in the target's host list.</summary>
    string Name { get; }

    /// <summary>Address that other hosts reach it by.</summary>
    string Address { get; }

    /// <summary>Runs a command to its end. A mutating command passes the guard with the given epoch.</summary>
    /// <param name="command">What to run; its host must be this one.</param>
    /// <param name="standardInput">Fed to the command; the way a secret reaches a host, never on a command line.</param>
    /// <param name="epoch">The run's epoch; a host that has seen a higher one refuses.</param>
    /// <param name="cancellation">Stops waiting and ends the command on the host.</param>
    /// <exception cref="HostUnreachableException">The host cannot be reached; says which and how it was tried.</exception>
    /// <exception cref="StaleEpochException">The host's guard has recorded a higher epoch; nothing was run.</exception>
    Task<CommandResult> RunAsync(HostCommand command, string? standardInput, Epoch epoch, CancellationToken cancellation);
}
