namespace Planner.Rules.Language.Typing;

/// <summary>The member that <c>exists</c>, <c>all</c> … look at; one object for each place where one is declared.</summary>
internal sealed class Local(string name, ClauseType type)
{
    public string Name => name;

    public ClauseType Type => type;

    public bool IsUsed { get; set; }
}
