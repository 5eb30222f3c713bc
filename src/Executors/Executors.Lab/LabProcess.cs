namespace Executors.Lab;

/// <summary>A process that belongs to a lab, seen from the machine.</summary>
/// <param name="Pid">Its id on the machine.</param>
/// <param name="Name">Name of its program.</param>
/// <param name="InitOf">A host's name or <c>set</c> when it is that one's first process; null otherwise.</param>
internal sealed record LabProcess(int Pid, string Name, string? InitOf)
{
    public const string Set = "set";
}
