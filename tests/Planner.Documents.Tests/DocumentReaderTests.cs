using Planner.Model.Findings;
using Planner.Model.Quantities;
using static Planner.Documents.Tests.Samples;

namespace Planner.Documents.Tests;

public sealed class DocumentReaderTests
{
    private const string Good = """
        name: no
        level: 3
        open: false
        colour: deep-blue
        rto: 1h30m
        size: 1.5TiB
        weight: -1.5e3
        parts:
          - {id: a, colour: red}
          - id: b
            colour: deep-blue
            count: 2
        tags: [on, 1.10, 0777, 12:30:45, "", ~x]
        limits:
          day: 1
          week: 7
        measures:
          - interval: 24h
            kind: copy
          - kind: mirror
            strict: true
            note: second
        check: a > 1
        at: {y: 2, x: 1}
        """;

    [Fact]
    public void A_document_becomes_the_record_it_describes()
    {
        var plan = Read(Good).Value!;
        Assert.Equal(("no", 3, false), (plan.Name, plan.Level, plan.Open));
        Assert.Equal((Colour.DeepBlue, new TimeSpan(1, 30, 0), new DataSize(1_649_267_441_664)), (plan.Colour, plan.Rto, plan.Size));
        Assert.Equal(-1500, plan.Weight);
        Assert.Equal(["a", "b"], plan.Parts!.Items.Select(part => part.Id));
        Assert.Equal([new KeyValuePair<string, int>("day", 1), new("week", 7)], plan.Limits!);
        Assert.Equal([new CopyMeasure { Interval = TimeSpan.FromDays(1) }, new MirrorMeasure { Strict = true, Note = "second" }], plan.Measures!);
        Assert.Equal((1, 2, "cm", 0), (plan.At!.X, plan.At.Y, plan.At.Unit, plan.At.After.Count));
    }

    [Fact]
    public void What_YAML_1_1_takes_for_truth_octal_or_base_60_stays_text_where_a_text_belongs() =>
        Assert.Equal(["on", "1.10", "0777", "12:30:45", "", "~x"], Read(Good).Value!.Tags!);

    [Fact]
    public void The_same_document_in_JSON_becomes_the_same_record()
    {
        var json = """{"name":"no","level":3,"rto":"1h30m","parts":[{"id":"a","colour":"red"}],"limits":{"day":1},"open":null}""";
        var plan = Read(json).Value!;
        Assert.Equal(("no", 3, new TimeSpan(1, 30, 0), "a", 1), (plan.Name, plan.Level, plan.Rto!.Value, plan.Parts!.Items[0].Id, plan.Limits!["day"]));
        Assert.Null(plan.Open);
    }

    [Fact]
    public void Absent_null_empty_and_partial_lists_are_four_different_things()
    {
        Assert.Null(Read("{name: n, level: 1}").Value!.Parts);
        Assert.Null(Read("{name: n, level: 1, parts: null}").Value!.Parts);
        Assert.Equal((0, false), Listed("parts: []"));
        Assert.Equal((1, false), Listed("parts: [{id: a, colour: red}]"));
        Assert.Equal((1, true), Listed("parts: {partial: true, items: [{id: a, colour: red}]}"));
        Assert.Equal((0, true), Listed("parts: {partial: true, items: []}"));
    }

    [Fact]
    public void A_key_with_nothing_behind_it_is_unknown_and_warned_about()
    {
        var outcome = Read("name: n\nlevel: 1\nparts:\nrto:\n");
        Assert.Null(outcome.Value!.Parts);
        Assert.Equal([("DOC018", 3, 7), ("DOC018", 4, 5)], outcome.Findings.Select(Summary));
        Assert.All(outcome.Findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void All_mistakes_are_found_at_once_each_at_its_place()
    {
        var outcome = Read("""
            nmae: n
            level: 010
            open: yes
            colour: deepBlue
            rto: 4 hours
            parts:
              - id: a b
                colour: red
              - colour: red
              - id: c
                colour: red
                colour: red
                count: "2"
            tags: one
            size: {a: 1}
            limits: {day: }
            measures:
              - kind: cpoy
                interval: 1h
              - interval: 1h
            weight: .inf
            rto: 5h
            """);
        Assert.Null(outcome.Value);
        var expected = new[]
        {
            ("DOC011", 1, 1, "nmae", "name"), ("DOC014", 2, 8, "level", "3"), ("DOC014", 3, 7, "open", "true"), ("DOC015", 4, 9, "colour", "'deep-blue'"),
            ("DOC014", 5, 6, "rto", "4h"), ("DOC014", 7, 9, "parts/a b/id", "letters"), ("DOC012", 9, 5, "parts[1]", "id"), ("DOC010", 12, 5, "parts/c/colour", "one of them"),
            ("DOC016", 13, 12, "parts/c/count", "2"), ("DOC013", 14, 7, "tags", "[one]"), ("DOC013", 15, 7, "size", "1.5TiB"), ("DOC018", 16, 15, "limits/day", "[]"), ("DOC017", 16, 15, "limits/day", "3"),
            ("DOC015", 18, 11, "measures[0]/kind", "'copy'"), ("DOC012", 20, 5, "measures[1]", "mirror"), ("DOC014", 21, 9, "weight", "31.23"), ("DOC010", 22, 1, "rto", "one of them"),
        };
        Assert.Equal(expected.Select(row => (row.Item1, row.Item2, row.Item3, row.Item4)), outcome.Findings.Select(finding => (finding.Code, finding.Line!.Value, finding.Column!.Value, finding.Path!)));
        Assert.All(outcome.Findings.Zip(expected), pair => Assert.Contains(pair.Second.Item5, pair.First.Hint!, StringComparison.Ordinal));
        Assert.All(outcome.Findings, finding => Assert.Equal("plan.yaml", finding.File));
    }

    [Fact]
    public void One_misspelt_required_key_is_one_finding_that_names_the_key() =>
        Assert.Equal("did you mean 'name'?", Assert.Single(Read("{Name: n, level: 1}").Findings).Hint);

    [Theory]
    [InlineData("recovery-plan: 1", "known keys")]
    [InlineData("<<: {a: 1}", "known keys")]
    public void An_unknown_key_far_from_all_others_lists_the_known_ones(string line, string hint) =>
        Assert.Contains(hint, Assert.Single(Read($"name: n\nlevel: 1\n{line}\n").Findings).Hint, StringComparison.Ordinal);

    [Fact]
    public void A_map_in_the_place_of_a_list_is_one_finding() =>
        Assert.Equal(("DOC013", 3, 8), Summary(Assert.Single(Read("name: n\nlevel: 1\nparts: {a: {colour: red}, b: {colour: red}}\n").Findings)));

    [Fact]
    public void Checks_past_the_structure_report_beside_structural_findings_with_places()
    {
        var outcome = DocumentReader.Read<Plan>("name: n\nlevel: x\nparts:\n  - id: a\n    colour: red\n    count: -1\n", "plan.yaml", draft =>
        {
            Assert.True(draft.HasErrors);
            Assert.False(draft.IsRead(draft.Value, nameof(Plan.Level)));
            Assert.True(draft.IsRead(draft.Value, nameof(Plan.Name)));
            draft.Report(NodePath.Root.Member("parts").Item(0, "a").Member("count"), new FindingCode("XXX001", Severity.Error, "test"), "Negative.");
        });
        Assert.Equal([("DOC014", 2, 8), ("XXX001", 6, 12)], outcome.Findings.Select(Summary));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_finding() =>
        Assert.Equal("DOC001", Assert.Single(DocumentReader.ReadFile<Plan>("/no/such/plan.yaml").Findings).Code);

    private static Outcome<Plan> Read(string text) => DocumentReader.Read<Plan>(text, "plan.yaml");

    private static (int Count, bool Partial) Listed(string parts)
    {
        var listing = Read($"name: n\nlevel: 1\n{parts}\n").Value!.Parts!;
        return (listing.Items.Count, listing.Partial);
    }

    private static (string Code, int Line, int Column) Summary(Finding finding) => (finding.Code, finding.Line!.Value, finding.Column!.Value);
}
