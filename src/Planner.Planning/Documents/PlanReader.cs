using Planner.Documents;
using Planner.Model.Findings;
using Planner.Model.Planning;

namespace Planner.Planning.Documents;

/// <summary>Reads plan documents.</summary>
public static class PlanReader
{
    private static readonly FindingCode Version = new("PLN030", Severity.Error, "The document is no plan of a version that is known.");

    /// <summary>Reads a plan file; one that cannot be opened is a finding.</summary>
    public static Outcome<Plan> ReadFile(string path) => DocumentReader.ReadFile<Plan>(path, Check);

    /// <summary>Reads a plan that is in memory.</summary>
    public static Outcome<Plan> Read(string text, string file) => DocumentReader.Read<Plan>(text, file, Check);

    private static void Check(Draft<Plan> draft)
    {
        if (draft.Value.ApiVersion is { } version && version != PlanMaker.ApiVersion)
        {
            draft.Report(NodePath.Root, Version, $"'{version}' is no version of a plan.", $"write {PlanMaker.ApiVersion}");
        }
    }
}
