using Executors.Contract;

namespace Executors.Runbooks.Driving;

/// <summary>An executor with the target it works on.</summary>
/// <param name="Executor">Carries out steps of its technology.</param>
/// <param name="Target">All it gets to know.</param>
public sealed record BoundTarget(IExecutor Executor, ProtectionTarget Target);
