namespace Planner.Rules.Solving;

/// <summary>A place of the facts with its changes, seen through several lenses.</summary>
internal interface IChangeNode
{
    Slot In(int lens);
}
