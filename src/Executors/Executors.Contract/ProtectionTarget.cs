namespace Executors.Contract;

/// <summary>All an executor gets to know: one component, its hosts and the wanted protection. Never the estate.</summary>
/// <param name="System">The system the component belongs to.</param>
/// <param name="Component">The component, such as <c>db</c>.</param>
/// <param name="Hosts">Hosts by name; only these may be touched.</param>
/// <param name="Wanted">What is wanted, in the executor's own documented keys, such as <c>primary=a, standby=b, mode=async</c>.</param>
/// <param name="Secrets">Secret references by name; resolved only where they are used.</param>
public sealed record ProtectionTarget(
    string System,
    string Component,
    IReadOnlyDictionary<string, IHost> Hosts,
    IReadOnlyDictionary<string, string> Wanted,
    IReadOnlyDictionary<string, SecretReference> Secrets);
