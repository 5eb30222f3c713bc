namespace Planner.Cli.Tests;

/// <summary>A directory that goes away with the test.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("planner-cli-");

    public string this[string file] => Path.Combine(directory.FullName, file);

    public void Dispose() => directory.Delete(recursive: true);
}
