using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Planner.Engine.Estates;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Estates;

/// <summary>Stores an uploaded estate or a sample, and shows all that is wrong with it.</summary>
public sealed partial class EstateUpload : IDisposable
{
    /// <summary>A circuit carries small documents well and large ones slowly.</summary>
    private const int LargestMebibytes = 5;

    private readonly CancellationTokenSource leaving = new();
    private string name = "";
    private bool working;
    private Outcome<StoredEstate>? outcome;

    /// <summary>Called when an estate was stored.</summary>
    [Parameter]
    public EventCallback OnStored { get; set; }

    [Inject]
    private EstateIntake Intake { get; set; } = default!;

    [Inject]
    private Actor Actor { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    private async Task UploadAsync(InputFileChangeEventArgs chosen)
    {
        const long Largest = (long)LargestMebibytes << 20;
        if (chosen.File.Size > Largest)
        {
            outcome = Outcome<StoredEstate>.Refused([new Finding("WEB413", EstatesText.TooLarge(LargestMebibytes)) { File = chosen.File.Name, Hint = EstatesText.TooLargeHint }]);
            return;
        }

        await StoreAsync(async cancellation =>
        {
            await using var content = chosen.File.OpenReadStream(Largest, cancellation);
            return await Intake.UploadAsync(Actor, name, content, chosen.File.Name, cancellation);
        });
    }

    private Task DemoAsync() => StoreAsync(cancellation => Intake.DemoAsync(Actor, cancellation));

    private Task BankAsync() => StoreAsync(cancellation => Intake.BankAsync(Actor, cancellation));

    private async Task StoreAsync(Func<CancellationToken, Task<Outcome<StoredEstate>>> store)
    {
        (working, outcome) = (true, null);
        try
        {
            outcome = await store(leaving.Token);
        }
        finally
        {
            working = false;
        }

        if (outcome.Value is not null)
        {
            await OnStored.InvokeAsync();
        }
    }
}
