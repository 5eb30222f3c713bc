using Planner.Documents;

namespace Planner.Rules.Packs;

/// <summary>Checks of pack files past their structure.</summary>
internal static class Checks
{
    /// <summary>Parameters are of their types.</summary>
    public static void Head(Draft<PackFile> draft)
    {
        if (draft.HasErrors)
        {
            return;
        }

        var parameters = NodePath.Root.Member("parameters");
        foreach (var (parameter, index) in draft.Value.Parameters.Select((parameter, index) => (parameter, index)))
        {
            if (Parameters.ValueOf(parameter) is null)
            {
                draft.Report(
                    parameters.Item(index, parameter.Id).Member("value"),
                    PackCodes.Parameter,
                    $"'{parameter.Value}' is no {parameter.Type}.",
                    "types are duration (12h), int, double, bool and string");
            }
        }
    }
}
