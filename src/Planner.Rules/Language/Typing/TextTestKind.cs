namespace Planner.Rules.Language.Typing;

internal enum TextTestKind
{
    Contains,
    StartsWith,
    EndsWith,
}
