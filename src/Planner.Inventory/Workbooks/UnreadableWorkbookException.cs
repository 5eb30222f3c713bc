using Planner.Documents;

namespace Planner.Inventory.Workbooks;

/// <summary>Nothing of the workbook can be read.</summary>
internal sealed class UnreadableWorkbookException : Exception
{
    public UnreadableWorkbookException(FindingCode code, string message, string hint)
        : base(message)
    {
        Code = code;
        Hint = hint;
    }

    public FindingCode Code { get; }

    public string Hint { get; }
}
