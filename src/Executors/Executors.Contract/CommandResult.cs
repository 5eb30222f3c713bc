namespace Executors.Contract;

/// <summary>What a command answered.</summary>
/// <param name="ExitCode">Exit code of the program on the host.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
public sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    /// <summary>True when the program ended with 0.</summary>
    public bool Succeeded => ExitCode == 0;
}
