using Microsoft.AspNetCore.Components;
using Planner.Web.Shell;

namespace Planner.Web.Pages.Runs;

/// <summary>A page that follows the store about once a second while what it shows is not over. It keeps nothing: a new circuit shows the same.</summary>
/// <typeparam name="T">What it shows.</typeparam>
public abstract class LivePage<T> : LoadingPage<T>
    where T : class
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    /// <summary>The planner's clock.</summary>
    [Inject]
    protected TimeProvider Clock { get; set; } = default!;

    /// <summary>True when nothing on it can change any more by itself.</summary>
    protected abstract bool IsOver { get; }

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _ = FollowAsync(Leaving);
        }
    }

    private async Task FollowAsync(CancellationToken leaving)
    {
        using var pace = new PeriodicTimer(Pace, Clock);
        try
        {
            while (await pace.WaitForNextTickAsync(leaving))
            {
                await InvokeAsync(LookAsync);
            }
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or ObjectDisposedException))
        {
            await DispatchExceptionAsync(failure);
        }
    }

    private async Task LookAsync()
    {
        if (Content is not null && !IsOver)
        {
            await ReloadAsync();
            StateHasChanged();
        }
    }
}
