namespace Executors.Lab;

/// <summary>What can be seen of a host from outside it.</summary>
/// <param name="Host">The host.</param>
/// <param name="InitPid">Its first process, as the machine numbers it; null when it is off.</param>
public sealed record LabHostStatus(LabHost Host, int? InitPid);
