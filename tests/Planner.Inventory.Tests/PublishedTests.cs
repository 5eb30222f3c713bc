using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Planner.Documents;
using Planner.Inventory.Reading;
using Planner.Inventory.Schema;
using Planner.Inventory.Tables;
using Planner.Model.Estates;
using Planner.Rules.Requirements;

namespace Planner.Inventory.Tests;

/// <summary>Committed files that the program generates. After a wanted change run the tests once with PLANNER_ACCEPT=1 and read the difference.</summary>
public sealed class PublishedTests
{
    private static readonly Dictionary<string, string> Summaries = XDocument.Load(Path.ChangeExtension(typeof(Estate).Assembly.Location, "xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => string.Join(' ', Text(member.Element("summary")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void The_published_schema_is_the_one_that_the_reader_goes_by()
    {
        AssertCommitted("src/Planner.Inventory/Schema/estate.schema.json", EstateSchema.Generate(Describe));
        Assert.Equal(EstateSchema.Generate(Describe), EstateSchema.Json);
    }

    [Fact]
    public void The_list_of_findings_is_complete() => AssertCommitted("docs/findings.md", FindingsPage());

    [Fact]
    public void No_code_is_used_twice() =>
        Assert.Distinct(DocumentCodes.All.Concat(EstateCodes.All).Concat(TableCodes.All).Concat(RequirementCodes.All).Select(code => code.Code));

    private static string FindingsPage() => string.Concat(
        "# Findings\n\nWhat the readers report. Codes never change their meaning and are not used again. An error refuses the input, a warning does not.\n",
        Section("Documents", "Text and structure of any document: estates, standards packs, plans, catalogues.", DocumentCodes.All),
        Section("Estates", "What an estate says, beyond its structure.", EstateCodes.All),
        Section("Workbooks and CSV files", "What is wrong with an estate in tables before it is one; its values get the codes above, at their cells.", TableCodes.All),
        Section("Requirements", "Where an estate contradicts itself: levels, objectives, dependencies. Told by `assess` and `require`; none stops a verb.", RequirementCodes.All));

    private static string Section(string title, string what, IEnumerable<FindingCode> codes) =>
        $"\n## {title}\n\n{what}\n\n| code | weight | meaning |\n|---|---|---|\n" + string.Concat(codes.Select(code => $"| {code.Code} | {code.Severity.ToString().ToLowerInvariant()} | {code.Meaning} |\n"));

    private static void AssertCommitted(string file, string expected, [CallerFilePath] string here = "")
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", file));
        if (Environment.GetEnvironmentVariable("PLANNER_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    private static string? Describe(MemberInfo member) => Summaries.GetValueOrDefault(member switch
    {
        Type type => $"T:{type.FullName}",
        _ => $"P:{member.DeclaringType!.FullName}.{member.Name}",
    });

    private static string Text(XElement? summary) =>
        string.Concat(summary?.Nodes().Select(node => node is XElement { Name.LocalName: "see" } see ? see.Attribute("cref")!.Value.Split('.')[^1] : node is XElement element ? element.Value : node.ToString()) ?? []);
}
