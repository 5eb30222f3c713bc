namespace Planner.Rules.Language;

/// <summary>The stable codes of everything that can be wrong with a clause: 1xx its text, 2xx its meaning.</summary>
internal static class Codes
{
    public const string TooLong = "CEL101";
    public const string TooDeep = "CEL102";
    public const string BadCharacter = "CEL103";
    public const string UnclosedText = "CEL104";
    public const string BadEscape = "CEL105";
    public const string BadNumber = "CEL106";
    public const string BadOperator = "CEL107";
    public const string Expected = "CEL108";
    public const string AfterEnd = "CEL109";
    public const string NoNull = "CEL110";
    public const string NotInSubset = "CEL111";
    public const string Reserved = "CEL112";
    public const string UnknownFact = "CEL201";
    public const string UnknownFunction = "CEL202";
    public const string WrongArguments = "CEL203";
    public const string WrongType = "CEL204";
    public const string CannotCombine = "CEL205";
    public const string MixedList = "CEL206";
    public const string EmptyList = "CEL207";
    public const string OutsideValues = "CEL208";
    public const string BadDuration = "CEL209";
    public const string BadTimestamp = "CEL210";
    public const string Shadowing = "CEL211";
    public const string Unused = "CEL212";
    public const string NoConstantValue = "CEL213";
    public const string NotACondition = "CEL214";
}
