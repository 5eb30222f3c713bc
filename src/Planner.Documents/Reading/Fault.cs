namespace Planner.Documents.Reading;

/// <summary>Stands for a value that could not be read; the finding has been made.</summary>
internal static class Fault
{
    public static readonly object Value = new();
}
