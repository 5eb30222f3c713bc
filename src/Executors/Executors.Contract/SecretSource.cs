namespace Executors.Contract;

/// <summary>Resolves secret references where they are used. What it returns must not be kept, logged or put on a command line.</summary>
public static class SecretSource
{
    /// <summary>The secret itself; one line ending at its end is cut off.</summary>
    /// <exception cref="InvalidOperationException">There is no such secret; says where it was looked for.</exception>
    public static async Task<string> ResolveAsync(SecretReference reference, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.Scheme switch
        {
            "file" when File.Exists(reference.Name) => (await File.ReadAllTextAsync(reference.Name, cancellation)).TrimEnd('\r', '\n'),
            "env" when Environment.GetEnvironmentVariable(reference.Name) is { Length: > 0 } value => value,
            "file" or "env" => throw new InvalidOperationException($"There is no secret at {reference.Scheme}:{reference.Name}."),
            var other => throw new InvalidOperationException($"Secrets are at file: or env:, not at '{other}:'."),
        };
    }
}
