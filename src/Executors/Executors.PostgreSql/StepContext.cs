using Executors.Contract;
using Planner.Model.Runbooks;

namespace Executors.PostgreSql;

/// <summary>One step with all that carrying it out or checking it needs.</summary>
internal sealed record StepContext(ProtectionTarget Target, PostgreSqlTarget Wanted, RunbookStep Step, HostEye Eye)
{
    public Operation Operation => Enum.Parse<Operation>(Step.Parameters[StepBinder.OperationKey]);

    /// <summary>Such as <c>15/main</c>.</summary>
    public string Cluster => Step.Parameters[StepBinder.ClusterKey];

    public Task<HostView> PrimaryAsync(CancellationToken cancellation) => Eye.LookAsync(Target, Wanted.Primary, Wanted.Cluster, cancellation);

    public Task<HostView> StandbyAsync(CancellationToken cancellation) => Eye.LookAsync(Target, Wanted.Standby, Wanted.Cluster, cancellation);

    /// <summary>A secret of the target, resolved now.</summary>
    public Task<string> SecretAsync(string name, CancellationToken cancellation) => Target.Secrets.TryGetValue(name, out var reference)
        ? SecretSource.ResolveAsync(reference, cancellation)
        : throw new InvalidOperationException($"The target has no secret '{name}'.");
}
