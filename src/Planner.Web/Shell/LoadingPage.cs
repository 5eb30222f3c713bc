using Microsoft.AspNetCore.Components;
using Planner.Model.Rights;

namespace Planner.Web.Shell;

/// <summary>A page that shows something that has to be loaded first, in the way every such page of the site does it.</summary>
/// <typeparam name="T">What it shows.</typeparam>
public abstract class LoadingPage<T> : ComponentBase, IDisposable
    where T : class
{
    private readonly CancellationTokenSource leaving = new();
    private int turns;

    /// <summary>Where the first view left what it was made of.</summary>
    [PersistentState]
    public string? Ticket { get; set; }

    /// <summary>What is shown; null until it is loaded.</summary>
    protected T? Content { get; private set; }

    /// <summary>Cancelled when the page is left.</summary>
    protected CancellationToken Leaving => leaving.Token;

    /// <summary>Who looks.</summary>
    [Inject]
    protected Actor Actor { get; set; } = default!;

    [Inject]
    private Handoff Handoff { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Loads what the address asks for.</summary>
    protected abstract Task<T> LoadAsync();

    /// <summary>Loads it anew.</summary>
    protected async Task ReloadAsync()
    {
        var turn = ++turns;
        var loaded = await LoadAsync();
        // Of two loads on their way, the one that was asked for last counts, not the one that comes last.
        if (turn == turns)
        {
            Content = loaded;
        }
    }

    /// <inheritdoc/>
    protected sealed override async Task OnParametersSetAsync()
    {
        var handed = Handoff.Take<T>(Ticket);
        Ticket = null;
        Content = handed ?? Content;
        if (handed is null)
        {
            await ReloadAsync();
        }

        if (!RendererInfo.IsInteractive && Content is not null)
        {
            Ticket = Handoff.Leave(Content);
        }
    }
}
