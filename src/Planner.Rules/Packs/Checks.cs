using Planner.Documents;
using Planner.Model.Estates;
using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>Checks of pack files past their structure.</summary>
internal static class Checks
{
    /// <summary>Parameters are of their types, and an importance matrix is whole.</summary>
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

        if (draft.Value.ImportanceMatrix is { } matrix)
        {
            Matrix(draft, matrix);
        }
    }

    private static void Matrix(Draft<PackFile> draft, ImportanceMatrix matrix)
    {
        var rows = NodePath.Root.Member("importanceMatrix").Member("rows");
        var wanted = (from scope in Enum.GetValues<ImpactScope>() from severity in Enum.GetValues<ImpactSeverity>() select (scope, severity)).ToHashSet();
        if (matrix.Rows.Count != wanted.Count || !wanted.SetEquals(matrix.Rows.Select(cell => (cell.Scope, cell.Severity))))
        {
            draft.Report(rows, PackCodes.Matrix, "The matrix does not hold each pair of scope and severity once.", $"write {wanted.Count} rows");
        }

        if (matrix.Rows.Any(cell => (cell.Level is null) != (matrix.Status == VerificationStatus.Placeholder)))
        {
            draft.Report(rows, PackCodes.Matrix, "A placeholder matrix names no level, and any other names one in every cell.");
        }
    }
}
