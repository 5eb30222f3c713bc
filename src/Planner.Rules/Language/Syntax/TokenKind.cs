namespace Planner.Rules.Language.Syntax;

internal enum TokenKind
{
    End,
    Name,
    Int,
    Double,
    Text,
    Symbol,
}
