namespace Executors.Contract;

/// <summary>What a check found on the hosts. Closed: the nested records are all there is.</summary>
public abstract record StepState
{
    private StepState()
    {
    }

    /// <summary>The effect is there.</summary>
    /// <param name="Evidence">What was seen, without secrets.</param>
    public sealed record Done(string Evidence) : StepState;

    /// <summary>The effect is not there, wholly.</summary>
    /// <param name="Reason">What is missing.</param>
    public sealed record Absent(string Reason) : StepState;

    /// <summary>It cannot be told, or it is there by half.</summary>
    /// <param name="Reason">What was seen.</param>
    public sealed record Unclear(string Reason) : StepState;
}
