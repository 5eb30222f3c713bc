using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Rules.Grading;

/// <summary>
/// Folds clause verdicts into levels: an element reaches the highest level all of whose clauses hold, and those of every
/// lower level; the system reaches the lowest of its elements (GB/T 20988-2007 A.7). Duties, advice and placeholders are
/// never folded; where placeholders are all there is, nothing is proven and everything possible.
/// </summary>
internal sealed class LevelFold
{
    private readonly StandardPack pack;
    private readonly IReadOnlyList<Element> graded;
    private readonly bool[] isEncoded;
    private readonly int[] levels;
    private readonly int[] elementOf;
    private readonly Dictionary<int, VerificationStatus> basis;

    public LevelFold(StandardPack pack)
    {
        this.pack = pack;
        levels = [.. pack.Levels.Select(name => name.Level).Order()];
        graded = pack.GradedElements;
        var elements = graded.Select(element => element.Id).ToList();
        elementOf = [.. pack.Clauses.Select(clause => Counts(clause) ? elements.IndexOf(clause.Element) : -1)];
        isEncoded = [.. elements.Select((_, element) => elementOf.Contains(element))];
        basis = levels.Prepend(0).Distinct().ToDictionary(level => level, BasisOf);
    }

    /// <summary>The levels of each element, in the pack's order. Below the lowest level of the pack stands 0.</summary>
    /// <param name="standings">One a clause, in the pack's order.</param>
    public IReadOnlyList<ElementGrade> Elements(ReadOnlySpan<Standing> standings)
    {
        var proven = Highest(standings, Standing.Proven);
        var claimed = Highest(standings, Standing.Claimed);
        var possible = Highest(standings, Standing.Open);
        return [.. graded.Select((element, index) => new ElementGrade { Element = element.Id, Levels = new Levels(proven[index], claimed[index], possible[index]) })];
    }

    /// <summary>The lowest of the elements; of a pack without any, nothing is proven and everything possible.</summary>
    public Levels Overall(IReadOnlyList<ElementGrade> grades) => grades.Count == 0 ? new Levels(0, 0, levels.LastOrDefault()) : new Levels(
        grades.Min(grade => grade.Levels.Proven),
        grades.Min(grade => grade.Levels.Claimed),
        grades.Min(grade => grade.Levels.Possible));

    private static bool Counts(Clause clause) => clause is { Check: not null, Role: ClauseRole.Level };

    /// <summary>
    /// The weakest backing among the clauses that decided the proven level: those of the levels reached and those of the
    /// first level that was not.
    /// </summary>
    public VerificationStatus Basis(int proven) => basis[proven];

    private VerificationStatus BasisOf(int proven)
    {
        var next = levels.FirstOrDefault(level => level > proven, int.MaxValue);
        return pack.Clauses.Where(clause => Counts(clause) && clause.Level <= next)
            .Select(clause => clause.Verification).DefaultIfEmpty(VerificationStatus.Placeholder).Min();
    }

    /// <summary>The level that gaps are counted against: the required one, else the first that is not proven.</summary>
    public int Target(int? required, int proven) => required ?? levels.FirstOrDefault(level => level > proven, levels.LastOrDefault());

    private int[] Highest(ReadOnlySpan<Standing> standings, Standing enough)
    {
        // The lowest level at which a clause of the element does not stand well enough.
        var broken = new int[graded.Count];
        Array.Fill(broken, int.MaxValue);
        for (var index = 0; index < standings.Length; index++)
        {
            if (elementOf[index] is >= 0 and var element && standings[index] < enough)
            {
                broken[element] = Math.Min(broken[element], pack.Clauses[index].Level!.Value);
            }
        }

        return [.. broken.Select((level, element) => isEncoded[element] || enough == Standing.Open ? levels.LastOrDefault(reached => reached < level, 0) : 0)];
    }
}
