using Planner.Model.Standards;
using Planner.Rules.Packs;

namespace Planner.Rules.Linting;

/// <summary>Whether each level of an element implies the one below, alone or together with other elements of its level.</summary>
internal sealed class LevelLint(Pack pack, LintedPack written, ClauseLogic logic)
{
    private readonly List<PackClause> clauses = [.. pack.Clauses.Where(clause => clause is { Check: not null, Clause.Role: ClauseRole.Level })];

    public void Run(CancellationToken cancellation)
    {
        int[] levels = [.. pack.Standard.Levels.Select(level => level.Level).Order()];
        foreach (var (lower, higher) in levels.Zip(levels.Skip(1)))
        {
            foreach (var element in pack.Standard.Elements.Where(element => Cell(element.Id, higher) is { Count: > 0 } cell && IsOwn([.. cell, .. Cell(element.Id, lower)])))
            {
                Compare(Cell(element.Id, higher), Cell(element.Id, lower), higher, cancellation);
            }
        }
    }

    /// <summary>False where all is said in the pack that this one extends, and is looked at there.</summary>
    private bool IsOwn(List<PackClause> compared) => compared.Exists(clause => written.Writes(clause.Clause.Id));

    private List<PackClause> Cell(string element, int level) => clauses.FindAll(clause => clause.Clause.Element == element && clause.Clause.Level == level);

    private void Compare(List<PackClause> cell, List<PackClause> below, int level, CancellationToken cancellation)
    {
        foreach (var clause in below.Where(clause => !cell.Exists(same => same.Check == clause.Check && same.When == clause.When)))
        {
            var alone = logic.Look(cell, clause, cancellation);
            if (alone.AreImpossible)
            {
                continue;
            }

            var table = clauses.FindAll(other => other.Clause.Level == level);
            if (alone.Facts is not null && logic.Look(table, clause, cancellation).AreImpossible)
            {
                Lean(cell, clause, table, cancellation);
                continue;
            }

            var cellName = $"{clause.Clause.Element} at level {level}";
            written.Report(
                clause.Clause.Id,
                alone.Facts is null ? LintCodes.NotSettled : LintCodes.NotImplied,
                alone.Facts is null
                    ? $"Whether {cellName} implies '{clause.Clause.Id}' was not settled."
                    : $"{cellName} does not imply '{clause.Clause.Id}'. Facts that meet the one and not the other: {FactListing.Of(alone.Facts)}.",
                "let the higher level ask for what this clause asks, or let this clause accept what the higher level asks");
        }
    }

    /// <summary>Leaves out one other element after another as long as the rest still implies the clause.</summary>
    private void Lean(List<PackClause> cell, PackClause clause, List<PackClause> table, CancellationToken cancellation)
    {
        var needed = table;
        foreach (var element in pack.Standard.Elements.Select(element => element.Id).Where(element => element != clause.Clause.Element))
        {
            var without = needed.FindAll(other => other.Clause.Element != element);
            if (without.Count < needed.Count && logic.Look(without, clause, cancellation).AreImpossible)
            {
                needed = without;
            }
        }

        var others = needed.Except(cell).Select(other => other.Clause.Element).Distinct();
        written.Report(
            clause.Clause.Id,
            LintCodes.LeansOn,
            $"{clause.Clause.Element} at level {cell[0].Clause.Level} implies '{clause.Clause.Id}' only together with {string.Join(" and ", others)} of that level.");
    }
}
