namespace Executors.Contract;

/// <summary>What applying a step came to. Closed: the nested records are all there is.</summary>
public abstract record StepOutcome
{
    private StepOutcome()
    {
    }

    /// <summary>The commands ran; the check decides whether the effect is there.</summary>
    /// <param name="Evidence">What was done and seen, without secrets.</param>
    public sealed record Applied(string Evidence) : StepOutcome;

    /// <summary>It could not be done; the host's state is what the check says.</summary>
    /// <param name="Host">The host concerned.</param>
    /// <param name="Reason">What went wrong.</param>
    /// <param name="Remedy">What a person should do.</param>
    public sealed record Failed(string Host, string Reason, string Remedy) : StepOutcome;
}
