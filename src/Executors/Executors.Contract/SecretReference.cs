namespace Executors.Contract;

/// <summary>Where a secret is, never the secret: <c>file:PATH</c> or <c>env:NAME</c>.</summary>
/// <param name="Scheme"><c>file</c> or <c>env</c>.</param>
/// <param name="Name">Path of the file or name of the variable.</param>
public sealed record SecretReference(string Scheme, string Name);
