using Planner.Model.Standards;

namespace Planner.Inventory.Tables;

/// <summary>Sheets of a template that are for people, not for the program.</summary>
internal static class Companion
{
    /// <summary>Every name that such a sheet may have.</summary>
    public static IReadOnlyList<string> Names { get; } = [Guide(Language.Zh), Guide(Language.En), Words(Language.Zh), Words(Language.En)];

    /// <summary>The sheet that says how to fill in the others.</summary>
    public static string Guide(Language language) => Vocabulary.Pick(language, "填写说明", "How to fill in");

    /// <summary>The sheet that holds the words to choose from.</summary>
    public static string Words(Language language) => Vocabulary.Pick(language, "词表", "Words");
}
