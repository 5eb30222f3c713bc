using System.Globalization;
using System.Xml.Linq;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using Planner.Reports.Pipelines;

namespace Planner.Reports.Tests.Pipelines;

public sealed class JUnitTests
{
    [Fact]
    public void There_is_a_suite_a_standard_and_a_case_a_system()
    {
        var suites = Suites(SampleAssessment.Subject());
        Assert.Equal([SampleAssessment.Levels, SampleAssessment.Indicators], suites.Select(suite => suite.Attribute("name")!.Value));
        Assert.Equal(["aml", "core", "hr", "pay"], Cases(suites[0]).Select(one => one.Attribute("name")!.Value));
        Assert.Equal(["core"], Cases(suites[1]).Select(one => one.Attribute("name")!.Value));
    }

    // aml possible 0 of 2: fails. core 2 of 2. hr: nothing required. pay proven 0, possible 2 of 1: nobody knows.
    [Fact]
    public void A_system_passes_fails_is_unknown_or_is_skipped()
    {
        var cases = Cases(Suites(SampleAssessment.Subject())[0]).ToDictionary(one => one.Attribute("name")!.Value);
        Assert.Equal("below-level", cases["aml"].Element("failure")!.Attribute("type")!.Value);
        Assert.Contains("A.1-D1-a", cases["aml"].Element("failure")!.Value, StringComparison.Ordinal);
        Assert.Empty(cases["core"].Elements());
        Assert.NotNull(cases["hr"].Element("skipped"));
        Assert.Equal("unknown", cases["pay"].Element("failure")!.Attribute("type")!.Value);
        Assert.Contains("unknown", cases["pay"].Element("failure")!.Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Contains("expired 2026-10-31", cases["pay"].Element("failure")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public void The_counts_are_those_of_the_cases(int? failBelow)
    {
        var root = Document(SampleAssessment.Subject(copies: 3), failBelow).Root!;
        foreach (var suite in root.Elements("testsuite").Append(root))
        {
            var cases = suite.Descendants("testcase").ToList();
            Assert.Equal(
                [cases.Count, cases.Count(one => one.Element("failure") is not null), cases.Count(one => one.Element("skipped") is not null)],
                new[] { "tests", "failures", "skipped" }.Select(name => int.Parse(suite.Attribute(name)!.Value, CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void A_bar_is_asked_of_systems_without_a_requirement_too() =>
        Assert.Equal("unknown", Cases(Suites(SampleAssessment.Subject(), 2)[0]).Single(one => one.Attribute("name")!.Value == "hr").Element("failure")!.Attribute("type")!.Value);

    // The names that Jenkins, GitLab and Surefire read; an unknown one fails their parsers.
    [Fact]
    public void Elements_and_attributes_are_those_that_pipelines_read()
    {
        var known = new Dictionary<string, string[]>
        {
            ["testsuites"] = ["name", "tests", "failures", "errors", "skipped", "time"],
            ["testsuite"] = ["name", "tests", "failures", "errors", "skipped", "time", "timestamp"],
            ["properties"] = [],
            ["property"] = ["name", "value"],
            ["testcase"] = ["classname", "name", "time"],
            ["failure"] = ["type", "message"],
            ["skipped"] = ["message"],
        };
        Assert.All(Document(SampleAssessment.Subject()).Descendants(), element => Assert.Empty(element.Attributes().Select(attribute => attribute.Name.LocalName).Except(known[element.Name.LocalName])));
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced()
    {
        var subject = SampleAssessment.Only("aml");
        var odd = subject with
        {
            Assessment = subject.Assessment with
            {
                Systems = [.. subject.Assessment.Systems.Select(grade => grade with { Clauses = [.. grade.Clauses.Select(clause => clause with { Facts = [new FactUse { Path = "a\u0001]]>&", Value = "\uFFFE😀" }] })] })],
            },
        };
        Assert.Contains("a\uFFFD]]>& = \uFFFD😀", Document(odd).Root!.Value, StringComparison.Ordinal);
    }

    private static List<XElement> Suites(AssessmentSubject subject, int? failBelow = null) => [.. Document(subject, failBelow).Root!.Elements("testsuite")];

    private static List<XElement> Cases(XElement suite) => [.. suite.Elements("testcase")];

    private static XDocument Document(AssessmentSubject subject, int? failBelow = null)
    {
        using var stream = new MemoryStream();
        JUnitReport.Write(subject, Language.En, failBelow, stream);
        stream.Position = 0;
        return XDocument.Load(stream);
    }
}
