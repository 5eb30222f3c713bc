using Planner.Model.Grading;

namespace Planner.Rules.Grading;

/// <summary>The verdicts of an estate, two bits each: a row a system, a column a clause. 100,000 systems by 300 clauses take 8 MB.</summary>
public sealed class VerdictGrid
{
    private const int BitsEach = 2;
    private const int InWord = 64 / BitsEach;

    private readonly ulong[] words;
    private readonly int wordsInRow;

    /// <summary>A grid in which every verdict is a failure until it is set.</summary>
    /// <param name="systems">Rows, 0 or more.</param>
    /// <param name="clauses">Columns, 0 or more.</param>
    public VerdictGrid(int systems, int clauses)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(systems);
        ArgumentOutOfRangeException.ThrowIfNegative(clauses);
        (Systems, Clauses) = (systems, clauses);
        wordsInRow = (clauses + InWord - 1) / InWord;
        words = new ulong[(long)systems * wordsInRow];
    }

    /// <summary>How many systems.</summary>
    public int Systems { get; }

    /// <summary>How many clauses.</summary>
    public int Clauses { get; }

    /// <summary>One verdict.</summary>
    /// <param name="system">Row, from 0.</param>
    /// <param name="clause">Column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such column.</exception>
    public Verdict this[int system, int clause]
    {
        get => (Verdict)((words[Word(system, clause)] >> Shift(clause)) & 3);
        internal set
        {
            ref var word = ref words[Word(system, clause)];
            word = (word & ~(3UL << Shift(clause))) | ((ulong)value << Shift(clause));
        }
    }

    private static int Shift(int clause) => clause % InWord * BitsEach;

    private long Word(int system, int clause)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(clause);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(clause, Clauses);
        return ((long)system * wordsInRow) + (clause / InWord);
    }
}
