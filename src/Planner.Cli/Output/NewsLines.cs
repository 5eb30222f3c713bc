using Planner.Model.Runs;

namespace Planner.Cli.Output;

/// <summary>Tells what happens on standard error, as it happens.</summary>
internal sealed class NewsLines : IProgress<RunNews>, IProgress<string>
{
    /// <inheritdoc/>
    public void Report(RunNews value) => Console.Error.WriteLine($"{value.At:HH:mm:ss.fff}Z {value.About} {value.Message}");

    /// <inheritdoc/>
    public void Report(string value) => Console.Error.WriteLine(value);
}
