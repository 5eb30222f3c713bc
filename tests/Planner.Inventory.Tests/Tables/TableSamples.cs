using System.Collections;
using System.Runtime.CompilerServices;
using Planner.Documents;
using Planner.Inventory.Reading;
using Planner.Inventory.Tables;
using Planner.Model.Estates;
using Planner.Model.Findings;

namespace Planner.Inventory.Tests.Tables;

/// <summary>Estates for the tests of tables.</summary>
internal static class TableSamples
{
    public static Estate Bank => EstateReader.Read(SampleEstate.Yaml, "bank.yaml").Value!;

    public static string ExampleBank { get; } = Find();

    /// <summary>An estate from a seed, whose ids are unique in their lists: tables can only tell rows apart by id.</summary>
    public static Estate Random(int seed)
    {
        for (var next = seed; ; next = HashCode.Combine(next, 1))
        {
            var estate = RandomEstate.Of(next) with { ApiVersion = EstateReader.ApiVersion };
            if (HasUniqueIds(estate))
            {
                return estate;
            }
        }
    }

    /// <summary>What the tables say, without the checks of references and ranges that random estates do not pass.</summary>
    public static Estate? Lax(IReadOnlyList<RawTable> tables, TableFindings findings) =>
        TableImport.Read(TableImport.Recognise(tables, findings).Sheets, "file", findings, (text, file, _) => DocumentReader.Read<Estate>(text, file));

    public static string Lines(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(finding => $"{finding.Cell ?? $"{finding.File}:{finding.Line}:{finding.Column}"} {finding.Code} {finding.Message} {finding.Hint}"));

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "examples", "city-commercial-bank", "estate.yaml"));

    private static bool HasUniqueIds(object? value) => value switch
    {
        null or string => true,
        IEnumerable items => items.Cast<object>().ToList() is var list && list.OfType<IIdentified>().Select(item => item.Id).Distinct().Count() == list.OfType<IIdentified>().Count() && list.All(HasUniqueIds),
        _ when value.GetType().Namespace!.StartsWith("Planner.", StringComparison.Ordinal) && value.GetType().IsClass =>
            value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).All(property => HasUniqueIds(property.GetValue(value))),
        _ => true,
    };
}
