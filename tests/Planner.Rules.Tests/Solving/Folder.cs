using Planner.Rules.Linting;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Solving;

/// <summary>A folder of standards with one small pack, gone after the test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public Folder(string head, string clauses)
    {
        File.Copy(Path.Combine(Shipped.Folder, "facts.yaml"), Path.Combine(folder.FullName, "facts.yaml"));
        var pack = folder.CreateSubdirectory("sample-2026");
        File.WriteAllText(Path.Combine(pack.FullName, "pack.yaml"), head);
        File.WriteAllText(Path.Combine(pack.CreateSubdirectory("clauses").FullName, "1.yaml"), clauses);
    }

    public string FullName => folder.FullName;

    /// <summary>Code, file name, line and column of everything that lint finds.</summary>
    public IReadOnlyList<(string Code, string File, int? Line, int? Column, string Message)> Lint() =>
    [
        .. PackLint.Run(folder.FullName, ["sample-2026"], TestContext.Current.CancellationToken)
            .Select(finding => (finding.Code, Path.GetFileName(finding.File)!, finding.Line, finding.Column, finding.Message)),
    ];

    public void Dispose() => folder.Delete(recursive: true);
}
