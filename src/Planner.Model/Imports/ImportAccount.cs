namespace Planner.Model.Imports;

/// <summary>What an import did with its source: every record of the source stands in exactly one line.</summary>
/// <param name="Source">Name of the source as the caller gave it.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 hexadecimal digits.</param>
/// <param name="Records">How many records the source holds; the sum over the lines.</param>
/// <param name="Lines">By model, then fate, then reason.</param>
public sealed record ImportAccount(string Source, string Sha256, int Records, IReadOnlyList<ImportLine> Lines)
{
    /// <summary>How many records met this fate.</summary>
    public int Count(ImportFate fate) => Lines.Where(line => line.Fate == fate).Sum(line => line.Count);
}
