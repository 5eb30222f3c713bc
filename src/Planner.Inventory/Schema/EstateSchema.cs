using System.Reflection;
using Planner.Documents.Schema;
using Planner.Inventory.Reading;
using Planner.Model.Estates;

namespace Planner.Inventory.Schema;

/// <summary>The published JSON Schema of the estate document.</summary>
public static class EstateSchema
{
    private const string Resource = "estate.schema.json";

    /// <summary>The committed schema, as it is published.</summary>
    public static string Json
    {
        get
        {
            using var stream = typeof(EstateSchema).Assembly.GetManifestResourceStream(Resource)
                ?? throw new InvalidOperationException($"The program was built without {Resource}.");
            using var text = new StreamReader(stream);
            return text.ReadToEnd();
        }
    }

    /// <summary>The schema as the records say it; a test keeps <see cref="Json"/> equal to it.</summary>
    internal static string Generate(Func<MemberInfo, string?> describe) =>
        DocumentSchema.Of<Estate>(new Uri("urn:planner:estate:v1"), "Planner estate, planner/v1", describe, RangeOf);

    private static (double Least, double? Most)? RangeOf(PropertyInfo property) =>
        ValueRange.All.FirstOrDefault(range => range.Record == property.DeclaringType && range.Member == property.Name) is { } found ? (found.Least, found.Most) : null;
}
