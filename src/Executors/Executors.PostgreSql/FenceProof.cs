using Executors.Contract;

namespace Executors.PostgreSql;

/// <summary>Whether the old primary can still acknowledge a write. Closing the load balancer alone proves nothing.</summary>
internal static class FenceProof
{
    /// <summary>The proof in words, or null.</summary>
    public static string? Of(HostView primary)
    {
        if (primary.Fenced)
            return $"(a) '{primary.Host}' was seen stopped and barred from starting writable";
        return primary is { Reachable: false, PoweredOff: true } ? $"(b) '{primary.Host}' is powered off. {primary.Unseen}" : null;
    }

    /// <summary>The state of a fence step.</summary>
    public static StepState Check(HostView primary)
    {
        if (Of(primary) is { } proof)
            return new StepState.Done(proof);
        return primary.Reachable
            ? new StepState.Absent($"'{primary.Host}' is {(primary.Running ? "running" : "stopped")} and not barred from starting writable")
            : new StepState.Unclear(primary.Unseen ?? $"'{primary.Host}' cannot be seen");
    }
}
