using Microsoft.AspNetCore.Components;
using Planner.Web.Texts;

namespace Planner.Web.Computing;

/// <summary>How far a computation is, a way to call it off, and why it has no answer.</summary>
public sealed partial class ComputationPanel : IDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);
    private Computation? shown;
    private ITimer? timer;

    /// <summary>What is computed.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    /// <summary>How many steps there are; 0 when that is not known.</summary>
    [Parameter]
    public int Total { get; set; }

    /// <summary>Called when it has started or ended.</summary>
    [Parameter]
    public EventCallback OnTurn { get; set; }

    [Inject]
    private Bench Bench { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private string? Sentence => shown?.Ending switch
    {
        Ending.CalledOff => ComputingText.CalledOff,
        Ending.OutOfTime => ComputingText.OutOfTime(Figures.Of(shown.Limit)),
        Ending.Failed => ComputingText.Failed,
        _ => null,
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        Bench.Changed -= Look;
        timer?.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() => shown = Bench.Of(Key);

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            Bench.Changed += Look;
            // Shows the time that runs, and the steps no more often than a reader can follow.
            timer = Clock.CreateTimer(_ => Beaten(), null, Beat, Beat);
        }
    }

    private string Elapsed(Computation running) => Figures.Of(TimeSpan.FromSeconds(Math.Floor((Clock.GetUtcNow() - running.StartedAt).TotalSeconds)));

    private void Beaten()
    {
        if (Bench.Running is not null)
        {
            _ = InvokeAsync(() =>
            {
                shown = Bench.Of(Key);
                StateHasChanged();
            });
        }
    }

    private void Look()
    {
        if (Bench.Of(Key)?.Ending != shown?.Ending || shown is null)
        {
            _ = InvokeAsync(async () =>
            {
                shown = Bench.Of(Key);
                StateHasChanged();
                await OnTurn.InvokeAsync();
            });
        }
    }
}
