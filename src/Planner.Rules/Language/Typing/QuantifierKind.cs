namespace Planner.Rules.Language.Typing;

internal enum QuantifierKind
{
    Exists,
    All,
    ExistsOne,
}
