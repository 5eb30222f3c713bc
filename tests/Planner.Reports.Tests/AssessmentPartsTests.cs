using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using Planner.Reports.Canvas;
using Planner.Reports.Svg;

namespace Planner.Reports.Tests;

public sealed class AssessmentPartsTests
{
    [Fact]
    public void Paths_that_differ_in_one_part_are_drawn_together() => Assert.Equal(
        ["systems/aml/primarySite", "sites/{a,b}/{hazards,faultDomain}", "exercises"],
        Braces.Paths(["systems/aml/primarySite", "sites/a/hazards", "sites/b/hazards", "sites/a/faultDomain", "sites/b/faultDomain", "exercises"]));

    [Fact]
    public void Drawing_together_loses_and_invents_no_path()
    {
        var part = Gen.Elements("a", "b", "c");
        var paths = part.ListOf().Where(parts => parts.Count is > 0 and < 5).Select(parts => string.Join('/', parts)).ListOf();
        Prop.ForAll(paths.ToArbitrary(), some => Assert.Equal(some.ToHashSet(), Braces.Paths(some).SelectMany(Expanded).ToHashSet())).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Facts_are_drawn_together_only_when_value_and_evidence_agree()
    {
        FactUse Fact(string id, string value) => new() { Path = $"data[{id}].mode", Value = value, Inputs = [$"systems/x/{id}"] };
        var merged = Braces.Facts([Fact("orders", "sync"), Fact("images", "async"), Fact("outbox", "sync")]);
        Assert.Equal(["data[{orders,outbox}].mode", "data[images].mode"], merged.Select(fact => fact.Path));
        Assert.Equal(["systems/x/orders", "systems/x/outbox"], merged[0].Inputs);
    }

    [Fact]
    public void Clauses_that_differ_in_their_first_number_become_a_range() => Assert.Equal(
        "A.1–3-D1-a, A.5-D1-a, A.2-D7, L3–4-RTO, plain",
        ClauseRanges.Of(new Wording(Language.En), ["A.1-D1-a", "A.2-D1-a", "A.2-D7", "A.3-D1-a", "A.5-D1-a", "L3-RTO", "L4-RTO", "plain"]));

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Each_bar_of_the_chart_counts_every_system(Language language)
    {
        var subject = SampleAssessment.Subject(copies: 3);
        var pack = subject.Standards[0];
        IReadOnlyList<SystemGrade> grades = [.. subject.Assessment.Systems.Where(grade => grade.Standard == pack.Id)];
        var chart = LevelChart.Draw(pack, grades, language);
        var counts = chart.Shapes.OfType<Shape.Text>().Where(text => text.Anchor == TextAnchor.Middle).GroupBy(text => text.Baseline)
            .Select(bar => bar.Sum(text => int.Parse(text.Content, CultureInfo.InvariantCulture)));
        Assert.Equal(Enumerable.Repeat(grades.Count, 4), counts);
        Assert.All(chart.Shapes.OfType<Shape.Box>(), box => Assert.InRange(box.X + box.Width, 0, chart.Width + 0.01));
        Assert.StartsWith("<svg", SvgWriter.Write(chart, "levels"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Expanded(string path)
    {
        var (open, close) = (path.IndexOf('{', StringComparison.Ordinal), path.IndexOf('}', StringComparison.Ordinal));
        return open < 0 ? [path] : path[(open + 1)..close].Split(',').SelectMany(item => Expanded(path[..open] + item + path[(close + 1)..]));
    }
}
