using Planner.Documents;
using Planner.Model.Estates;

namespace Planner.Inventory.Writing;

/// <summary>Writes estates so that the reader gives back an equal one: stable order, unknown values left out, diffable.</summary>
public static class EstateWriter
{
    /// <summary>Writes YAML in UTF-8.</summary>
    /// <exception cref="ArgumentException">A value has no text form, such as a negative duration or an id with a space.</exception>
    public static void WriteYaml(Estate estate, Stream stream) => DocumentWriter.WriteYaml(estate, stream);

    /// <summary>Writes JSON in UTF-8.</summary>
    /// <exception cref="ArgumentException">A value has no text form, such as a negative duration or an id with a space.</exception>
    public static void WriteJson(Estate estate, Stream stream) => DocumentWriter.WriteJson(estate, stream);

    /// <summary>The YAML of an estate.</summary>
    /// <exception cref="ArgumentException">A value has no text form.</exception>
    public static string ToYaml(Estate estate) => DocumentWriter.ToYaml(estate);

    /// <summary>The JSON of an estate.</summary>
    /// <exception cref="ArgumentException">A value has no text form.</exception>
    public static string ToJson(Estate estate) => DocumentWriter.ToJson(estate);
}
