namespace Executors.Drills;

/// <summary>What became of the sentinel's records, found by reading them back.</summary>
/// <param name="Acknowledged">Writes that were acknowledged.</param>
/// <param name="Lost">Acknowledged before the interruption and gone.</param>
/// <param name="Rpo">From the acknowledgement of the earliest lost record to the stop, or to the last one acknowledged while the fault took hold; zero when none is lost.</param>
/// <param name="Holes">Lost records that stand before one that survived: not a clean cut.</param>
/// <param name="LostAfter">Acknowledged after the interruption and gone: the recovery itself lost data.</param>
/// <param name="InDoubt">Sent and never answered.</param>
/// <param name="InDoubtPresent">Of these, found.</param>
/// <param name="Duplicates">Numbers found more than once.</param>
/// <param name="Unexplained">Found although refused or never sent.</param>
public sealed record DataFindings(
    int Acknowledged, int Lost, TimeSpan Rpo, int Holes, int LostAfter, int InDoubt, int InDoubtPresent, int Duplicates, int Unexplained);
