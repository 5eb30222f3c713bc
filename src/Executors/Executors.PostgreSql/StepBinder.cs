using System.Globalization;
using Executors.Contract;
using Planner.Model.Runbooks;

namespace Executors.PostgreSql;

/// <summary>Binds an operation to a host: the step as it is shown, hashed, approved and run.</summary>
internal sealed class StepBinder(ProtectionTarget target, PostgreSqlTarget wanted)
{
    /// <summary>The key of a step's parameters that names its operation.</summary>
    public const string OperationKey = "operation";

    /// <summary>The key of a step's parameters that names version and cluster.</summary>
    public const string ClusterKey = "cluster";

    /// <summary>The key of a promotion's parameters that allows no loss at all.</summary>
    public const string LosslessKey = "lossless";

    public string AddressOf(string host) => target.Hosts[host].Address;

    /// <summary>A step after all that were planned before it.</summary>
    public RunbookStep Step(Operation operation, string host, string cluster, IReadOnlyList<RunbookStep> before, string summary)
    {
        var parameters = new SortedDictionary<string, string>(StringComparer.Ordinal) { [OperationKey] = operation.ToString(), [ClusterKey] = cluster };
        if (operation == Operation.Promote)
        {
            // They stand in what is approved: the step is held to them, whatever the target says later.
            parameters["maxLoss"] = wanted.MaxLoss?.ToString("c", CultureInfo.InvariantCulture) ?? "none";
            parameters["acceptLoss"] = wanted.LossAccepted ? "yes" : "no";
        }
        var name = operation.ToString().ToLowerInvariant();
        return new RunbookStep(operation == Operation.Verify ? $"verify-{target.Component}" : $"{name}-{host}", ActionOf(operation), PostgreSqlExecutor.Name, host)
        {
            Summary = summary,
            After = [.. before.Select(step => step.Id)],
            Parameters = parameters,
            Commands = Commands.Of(target, wanted, operation, cluster) is { } command ? [command] : [],
            WhenUnclear = WhenUnclear.Repeatable,
            Limit = operation == Operation.Copy ? TimeSpan.FromHours(12) : TimeSpan.FromMinutes(2),
        };
    }

    /// <summary>The same promotion, allowed only when the copy holds everything that the stopped primary wrote.</summary>
    public static RunbookStep Lossless(RunbookStep promote) => promote with
    {
        Parameters = new SortedDictionary<string, string>(promote.Parameters.ToDictionary(), StringComparer.Ordinal) { [LosslessKey] = "yes" },
    };

    /// <summary>Something in the way that only a person can settle.</summary>
    public static RunbookStep Manual(string host, string what) => new($"settle-{host}", StepAction.Manual, PostgreSqlExecutor.Name, host)
    {
        Summary = what,
        WhenUnclear = WhenUnclear.AskPerson,
    };

    private static StepAction ActionOf(Operation operation) => operation switch
    {
        Operation.Keep => StepAction.Rejoin,
        Operation.Fence => StepAction.Fence,
        Operation.Promote => StepAction.Promote,
        Operation.Verify => StepAction.Verify,
        _ => StepAction.Provision,
    };
}
