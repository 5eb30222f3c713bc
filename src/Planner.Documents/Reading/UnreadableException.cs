namespace Planner.Documents.Reading;

/// <summary>Nothing after this place can be read.</summary>
internal sealed class UnreadableException : Exception
{
    public UnreadableException(FindingCode code, (int Line, int Column) place, string message, string? hint = null)
        : base(message)
    {
        Code = code;
        Place = place;
        Hint = hint;
    }

    public FindingCode Code { get; }

    public (int Line, int Column) Place { get; }

    public string? Hint { get; }
}
