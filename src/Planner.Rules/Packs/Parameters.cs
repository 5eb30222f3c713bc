using Planner.Documents.Text;
using Planner.Model.Standards;

namespace Planner.Rules.Packs;

/// <summary>Turns the parameters of a pack into values that clauses can use.</summary>
internal static class Parameters
{
    /// <summary>The values by id, of parameters that are all of their types.</summary>
    public static IReadOnlyDictionary<string, object> ValuesOf(IEnumerable<Parameter> parameters) =>
        parameters.ToDictionary(parameter => parameter.Id, parameter => ValueOf(parameter)!, StringComparer.Ordinal);

    /// <summary>The value of a parameter; null when its text is not of its type or the type is unknown.</summary>
    public static object? ValueOf(Parameter parameter) => parameter.Type switch
    {
        "duration" => TextForms.Duration.TryParse(parameter.Value, out var duration) ? duration : null,
        "int" => TextForms.Long.TryParse(parameter.Value, out var whole) ? whole : null,
        "double" => TextForms.Number.TryParse(parameter.Value, out var number) ? number : null,
        "bool" => TextForms.Boolean.TryParse(parameter.Value, out var truth) ? truth : null,
        "string" => parameter.Value,
        _ => null,
    };
}
