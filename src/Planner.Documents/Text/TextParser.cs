namespace Planner.Documents.Text;

/// <summary>Takes a text apart; false when it is not of the form.</summary>
internal delegate bool TextParser<T>(string text, out T value)
    where T : notnull;
