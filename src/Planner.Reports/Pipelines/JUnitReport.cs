using System.Globalization;
using System.Text;
using System.Xml;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Reports.Assessments;

namespace Planner.Reports.Pipelines;

/// <summary>
/// Writes an assessment as JUnit XML: a suite a standard, a case a system that passes when the level it needs is proven. What is not known fails too, and says that it is unknown;
/// a system of which no level is asked is skipped.
/// </summary>
public sealed class JUnitReport
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CheckCharacters = true };

    private readonly ReportView view;
    private readonly int? failBelow;

    private JUnitReport(AssessmentSubject subject, Language language, int? failBelow)
    {
        view = new ReportView(subject, language);
        this.failBelow = failBelow;
    }

    /// <summary>Writes it. Same input, same bytes.</summary>
    /// <param name="subject">The assessment, with the facts of open clauses.</param>
    /// <param name="language">Language of the messages.</param>
    /// <param name="failBelow">The level that every system must have proven, besides its required one; null for none.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(AssessmentSubject subject, Language language, int? failBelow, Stream stream)
    {
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            new JUnitReport(subject, language, failBelow).Suites(xml);
        }

        stream.WriteByte((byte)'\n');
    }

    private void Suites(XmlWriter xml)
    {
        var all = view.Assessment.Systems;
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", view.Assessment.Program);
        Counts(xml, all);
        foreach (var pack in view.Packs)
        {
            Suite(xml, pack, view.GradesBy(pack));
        }

        xml.WriteEndElement();
    }

    private void Suite(XmlWriter xml, StandardPack pack, IReadOnlyList<SystemGrade> grades)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", pack.Id);
        Counts(xml, grades);
        xml.WriteAttributeString("timestamp", view.Assessment.AssessedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        xml.WriteStartElement("properties");
        Property(xml, "asOf", Wording.Day(view.Assessment.AsOf));
        Property(xml, "estate.sha256", view.Assessment.EstateSha256);
        Property(xml, "pack.sha256", pack.Sha256);
        xml.WriteEndElement();
        foreach (var grade in grades)
        {
            Case(xml, grade);
        }

        xml.WriteEndElement();
    }

    private void Counts(XmlWriter xml, IReadOnlyList<SystemGrade> grades)
    {
        xml.WriteAttributeString("tests", Wording.Number(grades.Count));
        xml.WriteAttributeString("failures", Wording.Number(grades.Count(grade => grade.Levels.Proven < PipelineBar.Of(view.Pack(grade.Standard), grade, failBelow))));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", Wording.Number(grades.Count(grade => PipelineBar.Of(view.Pack(grade.Standard), grade, failBelow) is null)));
        xml.WriteAttributeString("time", "0");
    }

    private void Case(XmlWriter xml, SystemGrade grade)
    {
        var bar = PipelineBar.Of(view.Pack(grade.Standard), grade, failBelow);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", grade.Standard);
        xml.WriteAttributeString("name", Plain(grade.System));
        xml.WriteAttributeString("time", "0");
        if (bar is not { } level)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", view.Say.Of("没有确认的要求等级", "no level is required and confirmed"));
            xml.WriteEndElement();
        }
        else if (grade.Levels.Proven < level)
        {
            Failure(xml, grade, level);
        }

        xml.WriteEndElement();
    }

    private void Failure(XmlWriter xml, SystemGrade grade, int level)
    {
        // Where facts that are not known could still make it reach the level, nobody knows that it does not.
        var unknown = grade.Levels.Possible >= level;
        var figures = LevelWording.Figures(grade.Levels);
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("type", unknown ? "unknown" : "below-level");
        xml.WriteAttributeString("message", unknown
            ? view.Say.Of($"未知：第 {level} 级尚未证明（已证明/自称/可能 {figures}）", $"unknown: level {level} is not proven (proven/claimed/possible {figures})")
            : view.Say.Of($"达不到第 {level} 级（已证明/自称/可能 {figures}）", $"below level {level} (proven/claimed/possible {figures})"));
        xml.WriteString(string.Join("\n", PipelineBar.Open(grade, level).Select(clause => Plain($"{clause.Clause} {VerdictText.Sentence(view, clause)}"))));
        xml.WriteEndElement();
    }

    private static void Property(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", value);
        xml.WriteEndElement();
    }

    /// <summary>Without what XML cannot hold.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return plain.ToString();
    }
}
