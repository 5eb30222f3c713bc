using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Planner.Engine.Estates;
using Planner.Engine.Importing;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Web.Computing;
using Planner.Web.Texts;

namespace Planner.Web.Pages.Estates;

/// <summary>Stores an uploaded estate or a sample, and shows all that is wrong with it.</summary>
public sealed partial class EstateUpload : IDisposable
{
    /// <summary>A circuit carries small documents well and large ones slowly.</summary>
    private const int LargestMebibytes = 5;

    /// <summary>More than there are tables.</summary>
    private const int MostFiles = 100;

    private readonly CancellationTokenSource leaving = new();
    private string name = "";
    private bool working;
    private Outcome<StoredEstate>? outcome;
    private string? marked;

    /// <summary>Called when an estate was stored.</summary>
    [Parameter]
    public EventCallback OnStored { get; set; }

    [Inject]
    private EstateIntake Intake { get; set; } = default!;

    [Inject]
    private KeptFiles Files { get; set; } = default!;

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
        if (chosen.FileCount > MostFiles)
        {
            outcome = Outcome<StoredEstate>.Refused([new Finding("WEB422", EstatesText.TooMany(MostFiles)) { Hint = EstatesText.OneFileHint }]);
            return;
        }

        var files = chosen.GetMultipleFiles(MostFiles);
        if (files.Sum(file => file.Size) > Largest)
        {
            outcome = Outcome<StoredEstate>.Refused([new Finding("WEB413", EstatesText.TooLarge(LargestMebibytes)) { File = files[0].Name, Hint = EstatesText.TooLargeHint }]);
            return;
        }

        await StoreAsync(async cancellation =>
        {
            var contents = new List<(string Name, byte[] Content)>();
            foreach (var file in files)
            {
                await using var content = file.OpenReadStream(Largest, cancellation);
                using var bytes = new MemoryStream();
                await content.CopyToAsync(bytes, cancellation);
                contents.Add((file.Name, bytes.ToArray()));
            }

            var stored = await Intake.UploadAsync(Actor, name, contents, cancellation);
            Mark(contents[0].Name, contents[0].Content, stored.Findings);
            return stored;
        });
    }

    /// <summary>Keeps a copy of a workbook that shows its findings on the cells.</summary>
    private void Mark(string file, byte[] content, IReadOnlyList<Finding> findings)
    {
        var copy = EstateIntake.IsWorkbook(file) && findings.Any(finding => finding.Cell is not null) ? ImportWorkbook.Marked(content, file, findings).Value : null;
        marked = copy is null ? null : Files.Keep(stream => stream.Write(copy));
    }

    private Task DemoAsync() => StoreAsync(cancellation => Intake.DemoAsync(Actor, cancellation));

    private Task BankAsync() => StoreAsync(cancellation => Intake.BankAsync(Actor, cancellation));

    private async Task StoreAsync(Func<CancellationToken, Task<Outcome<StoredEstate>>> store)
    {
        (working, outcome, marked) = (true, null, null);
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
