using Planner.Rules.Language.Typing;

namespace Planner.Rules.Solving;

/// <summary>A place of the facts that the solver may fill.</summary>
internal abstract class Slot
{
    internal sealed class Scalar(Cases cases) : Slot
    {
        public Cases Cases => cases;
    }

    /// <param name="original">What stood here; null for nothing.</param>
    /// <param name="known">When anything is known of it.</param>
    /// <param name="make">Makes a member when a clause first reads it.</param>
    internal sealed class Record(object? original, Formula known, Func<FactMember, Slot> make) : Slot
    {
        private readonly Dictionary<FactMember, Slot> members = [];

        public object? Original => original;

        public Formula Known => known;

        /// <summary>The members read so far; the others are as they stood.</summary>
        public IReadOnlyDictionary<FactMember, Slot> Members => members;

        public Slot Member(FactMember member)
        {
            if (!members.TryGetValue(member, out var slot))
            {
                members.Add(member, slot = make(member));
            }

            return slot;
        }
    }

    /// <param name="known">When anything is known of it.</param>
    /// <param name="partial">When it may have members that are not among the entries.</param>
    /// <param name="entries">All members it can have.</param>
    internal sealed class List(Formula known, Formula partial, IReadOnlyList<(Truth Belongs, Slot Item)> entries) : Slot
    {
        public Formula Known => known;

        public Formula Partial => partial;

        public IReadOnlyList<(Truth Belongs, Slot Item)> Entries => entries;
    }
}
