using Executors.Contract;

namespace Executors.Tests.Lab;

internal static class TargetChange
{
    /// <summary>The same target with another wanted key.</summary>
    public static ProtectionTarget With(this ProtectionTarget target, string key, string value) =>
        target with { Wanted = new SortedDictionary<string, string>(target.Wanted.ToDictionary(), StringComparer.Ordinal) { [key] = value } };

    /// <summary>The same target with another secret.</summary>
    public static ProtectionTarget WithSecret(this ProtectionTarget target, string name, string file) =>
        target with { Secrets = new Dictionary<string, SecretReference>(target.Secrets) { [name] = new("file", file) } };
}
