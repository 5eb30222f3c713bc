namespace Planner.Structure.Tests;

/// <summary>The map of the house: every project, what it may reference, and the packages only it may use.</summary>
internal static class Rooms
{
    /// <summary>Project → projects it may reference. A project that is not here is a mistake.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> MayReference = new Dictionary<string, string[]>
    {
        ["Planner.Model"] = [],
        ["Planner.Documents"] = ["Planner.Model"],
        ["Planner.Inventory"] = ["Planner.Model", "Planner.Documents"],
        ["Planner.Rules"] = ["Planner.Model", "Planner.Documents"],
        ["Planner.Simulation"] = ["Planner.Model", "Planner.Documents"],
        ["Planner.Planning"] = ["Planner.Model", "Planner.Documents", "Planner.Rules", "Planner.Simulation"],
        ["Planner.Evidence"] = ["Planner.Model", "Planner.Documents"],
        ["Planner.Reports"] = ["Planner.Model"],
        ["Executors.Contract"] = ["Planner.Model"],
        ["Executors.Runbooks"] = ["Planner.Model", "Planner.Documents", "Executors.Contract"],
        ["Executors.PostgreSql"] = ["Planner.Model", "Executors.Contract"],
        ["Executors.Traffic"] = ["Planner.Model", "Executors.Contract"],
        ["Executors.Lab"] = ["Planner.Model", "Executors.Contract"],
        ["Executors.Drills"] = ["Planner.Model", "Executors.Contract", "Executors.Runbooks"],
        ["Planner.Storage"] = ["Planner.Model", "Planner.Evidence", "Executors.Contract", "Executors.Runbooks"],
        ["Planner.Engine"] =
        [
            "Planner.Model", "Planner.Documents", "Planner.Inventory", "Planner.Rules", "Planner.Simulation", "Planner.Planning",
            "Planner.Evidence", "Planner.Reports", "Planner.Storage", "Executors.Contract", "Executors.Runbooks",
            "Executors.PostgreSql", "Executors.Traffic", "Executors.Lab", "Executors.Drills",
        ],
        ["Planner.Cli"] = ["Planner.Model", "Planner.Engine"],
        ["Planner.Web"] = ["Planner.Model", "Planner.Engine", "Planner.Reports"],
    };

    /// <summary>Package → the only projects that may reference it.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> OwnersOf = new Dictionary<string, string[]>
    {
        ["YamlDotNet"] = ["Planner.Documents"],
        ["MathNet.Numerics"] = ["Planner.Simulation"],
        ["Bogus"] = ["Planner.Inventory"],
        ["DocumentFormat.OpenXml"] = ["Planner.Inventory", "Planner.Reports"],
        ["Google.OrTools"] = ["Planner.Planning", "Planner.Rules"],
        ["Google.Protobuf"] = ["Planner.Planning", "Planner.Rules"],
        ["Dapper"] = ["Planner.Storage"],
        ["Microsoft.Data.Sqlite"] = ["Planner.Storage"],
        ["Npgsql"] = ["Executors.PostgreSql"],
        ["SSH.NET"] = ["Executors.Contract"],
        ["System.CommandLine"] = ["Planner.Cli"],
        ["MudBlazor"] = ["Planner.Web"],
    };

    /// <summary>Interfaces that may have one implementation, each with the reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> Ports = new Dictionary<string, string>
    {
        ["IExecutor"] = "one implementation for each technology that can be protected",
        ["IRunJournal"] = "kept by Planner.Storage, which the runbook engine may not know",
        ["IRunLeases"] = "kept by Planner.Storage, which the runbook engine may not know",
        ["IApprovalRecord"] = "kept by Planner.Storage, which the runbook engine may not know",
        ["ITable"] = "tables whose rows differ in type and are checked alike",
        ["IHost"] = "the planner's own machine, hosts over SSH, and hosts that others add",
        ["IPowerWitness"] = "the lab, and the management controllers and hypervisors that sites have",
        ["ISentinel"] = "one client for each technology that users write to",
    };

    /// <summary>Files where the last catch-all is allowed, each with the reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> Boundaries = new Dictionary<string, string>
    {
        ["src/Planner.Cli/Program.cs"] = "turns any failure into an exit code",
        ["src/Planner.Web/Computing/Bench.cs"] = "a computation that breaks is told on the page that asked for it",
    };
}
