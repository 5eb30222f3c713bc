using System.CommandLine;
using Planner.Model.Standards;

namespace Planner.Cli.Commands;

/// <summary>Options that imports of tables share, made anew for each.</summary>
/// <param name="Template">What is written instead of read.</param>
internal sealed record TableOptions(Option<string?> Template)
{
    public Option<string?> From { get; } = new("--from") { Description = "with --template: the estate to write, a file or @name; default an example" };

    public Option<Language> Lang { get; } = CommonOptions.Lang();

    public Option<string?> Out { get; } = new("--out") { Description = "the estate file to write; .json for JSON, else YAML" };

    public Option<string?> Name { get; } = new("--name") { Description = "store it under this name; use it as @NAME" };

    public Option<bool> Json { get; } = CommonOptions.Json();

    public Option<string?> Data { get; } = CommonOptions.Data();

    public void AddTo(Command command)
    {
        Option[] all = [Out, Name, Template, From, Lang, Json, Data];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }
}
