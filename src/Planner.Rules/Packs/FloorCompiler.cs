using Planner.Documents.Text;
using Planner.Model.Findings;
using Planner.Rules.Facts;
using Planner.Rules.Language;

namespace Planner.Rules.Packs;

/// <summary>Turns the floors of a pack into something that can be asked, with all findings at once.</summary>
internal sealed class FloorCompiler(PackFile head, IReadOnlyList<ClauseEntry> entries, string file, List<Finding> findings)
{
    private readonly ClauseCompiler<SystemFacts> compiler = new(Parameters.ValuesOf(head.Parameters));

    /// <summary>The floors in their order; incomplete when there are findings.</summary>
    public IReadOnlyList<PackFloor> Compile()
    {
        foreach (var twice in head.Floors.GroupBy(floor => floor.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Find(twice.First(), PackCodes.Duplicate.Code, $"The floor '{twice.Key}' is given twice.", "give one of them another id");
        }

        return [.. head.Floors.Select(Floor).OfType<PackFloor>()];
    }

    private PackFloor? Floor(FloorEntry entry)
    {
        if (!entries.Any(clause => clause.Id == entry.Clause))
        {
            var near = Suggestion.For(entry.Clause, entries.Select(clause => clause.Id));
            Find(entry, PackCodes.UnknownName.Code, $"The floor '{entry.Id}' names the clause '{entry.Clause}', which the pack does not have.", near is null ? null : $"did you mean '{near}'?");
        }

        var isHalf = entry.Standard is null != entry.Level is null;
        var isEmpty = entry is { Level: null, Rto: null, Rpo: null };
        if (isHalf || isEmpty)
        {
            Find(entry, PackCodes.Floor.Code, $"The floor '{entry.Id}' asks for {(isHalf ? "half a level" : "nothing")}.", "give standard and level together, or rto, or rpo");
        }

        var reading = compiler.Read(entry.When);
        findings.AddRange(reading.Problems.Select(PackCodes.Of));
        return reading.Clause is { } when ? new PackFloor(entry.ToFloor(), when) : null;
    }

    private void Find(FloorEntry entry, string code, string message, string? hint) =>
        findings.Add(new Finding(code, message) { File = file, Path = $"floors/{entry.Id}", Hint = hint });
}
