using Planner.Engine.Drilling;
using Planner.Engine.Estates;
using Planner.Model.Findings;
using Planner.Model.Rights;
using Planner.Model.Standards;
using Planner.Reports.Assessments;
using Planner.Reports.Drills;
using Planner.Reports.Pdf;

namespace Planner.Engine.Reporting;

/// <summary>Makes the report on a drill, from the store alone.</summary>
public sealed class ReportDrill(EngineRoom room)
{
    /// <summary>The report; RPT001 warns of characters that no font has.</summary>
    /// <param name="actor">Who has the report made.</param>
    /// <param name="drill">The drill; one that still runs is reported as far as it has come.</param>
    /// <param name="language">Language of the report.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The report; DRL003 when there is no such drill.</returns>
    public async Task<Outcome<PdfReport>> RunAsync(Actor actor, string drill, Language language, CancellationToken cancellation)
    {
        var found = await new DrillStates(room).FindAsync(actor, drill, cancellation);
        if (found.Value is not { } known)
        {
            return Outcome<PdfReport>.Refused(found.Findings);
        }

        // The estate says whose it is and whether it is a lab. The drill stands without it.
        var estate = (await new EstateSource(room).LoadAsync(known.Estate, [], cancellation)).Value?.Estate;
        using var store = await room.OpenStoreAsync(cancellation);
        var entry = (await store.Ledger.AboutAsync($"drill/{known.Id}", cancellation))[^1];
        var head = await store.Ledger.HeadAsync(cancellation);
        var report = DrillPdf.Write(new DrillSubject(known, estate?.Organisation?.Name, estate?.Lab == true)
        {
            Ledger = new LedgerMark(head.Length, head.Hash),
            Entry = new LedgerMark(entry.Sequence, entry.Hash),
            MadeBy = actor.Id,
            MadeAt = room.Clock.GetUtcNow(),
            Program = EngineRoom.Program,
        }, language);
        return Outcome<PdfReport>.Of(report, [.. MissingGlyphs.Warn(report)]);
    }

    /// <summary>Writes the report to a file, whole or not at all. Returns the path, with warnings.</summary>
    /// <param name="actor">Who has the report made.</param>
    /// <param name="drill">The drill.</param>
    /// <param name="language">Language of the report.</param>
    /// <param name="path">Where to.</param>
    /// <param name="cancellation">Stops before it is written.</param>
    /// <exception cref="IOException">It cannot be written; what stood there is unchanged.</exception>
    public async Task<Outcome<string>> SaveAsync(Actor actor, string drill, Language language, string path, CancellationToken cancellation)
    {
        var report = await RunAsync(actor, drill, language, cancellation);
        if (report.Value is not { } pdf)
        {
            return Outcome<string>.Refused(report.Findings);
        }

        WholeFile.Write(path, stream => stream.Write(pdf.Content.Span), cancellation);
        return Outcome<string>.Of(path, report.Findings);
    }
}
