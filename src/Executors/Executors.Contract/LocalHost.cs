using Planner.Model.Runbooks;

namespace Executors.Contract;

/// <summary>The machine that the planner itself runs on.</summary>
/// <param name="name">Name in the target's host list.</param>
/// <param name="address">Address that other hosts reach it by.</param>
/// <param name="guardDirectory">Where the guard keeps its lock and the highest epoch seen.</param>
public sealed class LocalHost(string name, string address, string guardDirectory) : IHost
{
    private bool guarded;

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public string Address { get; } = address;

    /// <inheritdoc/>
    public async Task<CommandResult> RunAsync(HostCommand command, string? standardInput, Epoch epoch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.Mutates && !guarded)
        {
            var (arguments, script) = Guard.Install(guardDirectory);
            var installed = await CommandRunner.RunAsync(arguments, script, cancellation);
            guarded = installed.Succeeded ? true : throw new InvalidOperationException($"The guard could not be put into '{guardDirectory}': {installed.Errors.Trim()}");
        }
        var result = await CommandRunner.RunAsync(Guard.Wrap(guardDirectory, command, epoch), standardInput, cancellation);
        return Guard.Judge(Name, epoch, result);
    }
}
