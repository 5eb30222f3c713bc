using System.Text.Json;
using Planner.Engine.Rights;
using Planner.Model.Findings;

namespace Planner.Cli.Output;

/// <summary>Tells findings to people on standard error, and to programs as one JSON document on standard output.</summary>
internal static class FindingLines
{
    private const string Help = "planner --help lists the commands, planner COMMAND --help its options.";

    /// <summary>Findings that refuse a good command: no right, no root, programs missing, a lab that is there, held by another.</summary>
    private static readonly HashSet<string> Refusals = [RightsCheck.Code, "LAB001", "LAB002", "LAB003", "LAB005", "DRL001", "DRL002"];

    /// <summary>Says every finding and what exit code they come to.</summary>
    /// <param name="findings">The findings of a verb that gave no value.</param>
    /// <param name="asJson">True when standard output must hold exactly one document.</param>
    public static int Refuse(IReadOnlyList<Finding> findings, bool asJson)
    {
        if (asJson)
        {
            Give(findings);
        }

        Tell(findings);
        return findings.Any(finding => Refusals.Contains(finding.Code)) ? ExitCode.Refused : ExitCode.BadInput;
    }

    /// <summary>Gives findings as what was asked for, on standard output. Returns the exit code: bad input when one is an error.</summary>
    public static int Report(IReadOnlyList<Finding> findings, bool asJson)
    {
        if (asJson)
        {
            Give(findings);
        }
        else
        {
            foreach (var finding in findings)
            {
                Console.Out.WriteLine(Line(finding));
            }
        }

        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.BadInput : ExitCode.Done;
    }

    /// <summary>Says findings on standard error.</summary>
    public static void Tell(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Console.Error.WriteLine(Line(finding));
        }
    }

    /// <summary>Says what is wrong with a command line.</summary>
    public static int Usage(IReadOnlyList<string> messages, bool asJson)
    {
        if (asJson)
        {
            Give([.. messages.Select(message => new Finding("USE001", message) { Hint = Help })]);
        }

        foreach (var message in messages)
        {
            Console.Error.WriteLine(Terminal.Plain(message));
        }

        Console.Error.WriteLine(Help);
        return ExitCode.BadInput;
    }

    /// <summary>Says why a command ended early. Returns the exit code given.</summary>
    public static int End(Finding reason, bool asJson, int exitCode)
    {
        Console.Error.WriteLine(Terminal.Plain(reason.Message));
        if (asJson && !StandardOutput.Current.IsBegun)
        {
            Give([reason]);
        }

        return exitCode;
    }

    private static string Line(Finding finding)
    {
        var file = Terminal.Plain(finding.File ?? "");
        var place = finding.File is null ? "" : finding.Cell is { } cell ? $"{file}: {Terminal.Plain(cell)}: " : finding.Line is null ? $"{file}: " : $"{file}:{finding.Line}:{finding.Column}: ";
        var path = string.IsNullOrEmpty(finding.Path) ? "" : $" [{Terminal.Plain(finding.Path)}]";
        var hint = finding.Hint is null ? "" : $"\n    {Terminal.Plain(finding.Hint)}";
        var severity = finding.Severity == Severity.Error ? "" : $" {finding.Severity.ToString().ToLowerInvariant()}:";
        return $"{place}{finding.Code}{severity} {Terminal.Plain(finding.Message)}{path}{hint}";
    }

    private static void Give(IReadOnlyList<Finding> findings) => StandardOutput.Document(stream => Json(findings, stream), CancellationToken.None);

    private static void Json(IReadOnlyList<Finding> findings, Stream output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("file", finding.File);
            Number(json, "line", finding.Line);
            Number(json, "column", finding.Column);
            json.WriteString("cell", finding.Cell);
            json.WriteString("path", finding.Path);
            json.WriteString("message", finding.Message);
            json.WriteString("hint", finding.Hint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
