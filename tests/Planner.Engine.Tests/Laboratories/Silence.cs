using Planner.Model.Runs;

namespace Planner.Engine.Tests.Laboratories;

/// <summary>Nobody listens.</summary>
internal sealed class Silence : IProgress<RunNews>
{
    public void Report(RunNews value)
    {
    }
}
