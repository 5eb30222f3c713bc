using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace Planner.Bench;

/// <summary>A new process that reads all standards and grades one system.</summary>
public class StartBenchmarks
{
    [Benchmark]
    public int Cold_start_to_the_first_verdicts()
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, "cold") { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? 0 : throw new InvalidOperationException($"It ended with {process.ExitCode}.");
    }
}
