using Executors.Runbooks;
using Executors.Runbooks.State;
using Planner.Model.Findings;

namespace Planner.Engine.Executing;

/// <summary>Finds the run that a command means.</summary>
internal static class FindRun
{
    /// <summary>The run of that name, or the newest that is not over.</summary>
    public static async Task<Outcome<RunState>> InAsync(RunDesk desk, string? run, CancellationToken cancellation)
    {
        var id = run is null ? await desk.NewestOpenAsync(cancellation) : IdOf(run);
        var state = id is { } known ? await desk.Engine.StatusAsync(known, cancellation) : null;
        return state is not null ? Outcome<RunState>.Of(state) : Outcome<RunState>.Refused([Unknown(run)]);
    }

    /// <summary>The id; null when no run can be called that.</summary>
    public static RunId? IdOf(string run) =>
        run.Length is > 0 and <= 80 && char.IsAsciiLetterLower(run[0]) && run.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-')
            ? new RunId(run)
            : null;

    public static Finding Unknown(string? run) => new("RUN001", run is null ? "No run is open." : $"There is no run '{run}'.") { Hint = "planner status lists the runs" };
}
