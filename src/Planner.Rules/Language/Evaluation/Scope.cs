using Planner.Rules.Language.Typing;

namespace Planner.Rules.Language.Evaluation;

/// <summary>The members in sight while a list is looked through.</summary>
internal sealed record Scope(Local Local, Judged Value, Scope? Outer)
{
    public static Judged Find(Scope? scope, Local local)
    {
        while (scope is not null && scope.Local != local)
        {
            scope = scope.Outer;
        }

        return scope?.Value ?? throw new InvalidOperationException($"'{local.Name}' is not in sight.");
    }
}
