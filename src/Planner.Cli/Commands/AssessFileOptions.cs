using System.CommandLine;
using Planner.Engine.Reporting;
using Planner.Model.Standards;

namespace Planner.Cli.Commands;

/// <summary>The options of <c>planner assess</c> that name files to export to.</summary>
internal sealed class AssessFileOptions
{
    private readonly Option<string?> xlsx = new("--xlsx") { Description = "also write an Excel workbook to this file, in the language of --lang" };
    private readonly Option<string?> oscal = new("--oscal") { Description = "also write OSCAL 1.0.6 assessment results to this file" };
    private readonly Option<string?> sarif = new("--sarif") { Description = "also write SARIF 2.1.0 to this file: what keeps systems from their required level, or from --fail-below, and where" };
    private readonly Option<string?> junit = new("--junit") { Description = "also write JUnit XML to this file: a case a system, which fails below its required level or --fail-below" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new[] { xlsx, oscal, sarif, junit })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was given.</summary>
    public AssessmentFiles Read(ParseResult parsed, Language language, int? failBelow) => new()
    {
        Xlsx = parsed.GetValue(xlsx),
        Oscal = parsed.GetValue(oscal),
        Sarif = parsed.GetValue(sarif),
        JUnit = parsed.GetValue(junit),
        Language = language,
        FailBelow = failBelow,
    };
}
