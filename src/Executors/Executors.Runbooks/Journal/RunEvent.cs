using System.Text.Json.Serialization;
using Executors.Runbooks.Approvals;

namespace Executors.Runbooks.Journal;

/// <summary>What can happen in a run. Closed: the nested records are all there is, and a run's state is a fold over them.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(Driven), "driven")]
[JsonDerivedType(typeof(Admitted), "admitted")]
[JsonDerivedType(typeof(Refused), "refused")]
[JsonDerivedType(typeof(Intended), "intended")]
[JsonDerivedType(typeof(Applied), "applied")]
[JsonDerivedType(typeof(Checked), "checked")]
[JsonDerivedType(typeof(Adopted), "adopted")]
[JsonDerivedType(typeof(Failed), "failed")]
[JsonDerivedType(typeof(Asked), "asked")]
[JsonDerivedType(typeof(Confirmed), "confirmed")]
[JsonDerivedType(typeof(AbortAsked), "abort-asked")]
[JsonDerivedType(typeof(Aborted), "aborted")]
[JsonDerivedType(typeof(Finished), "finished")]
public abstract record RunEvent
{
    private RunEvent()
    {
    }

    /// <summary>The run exists; always first, once.</summary>
    /// <param name="Request">What is to be run.</param>
    /// <param name="RunbookSha256">Hash of the runbook that approvals bind to.</param>
    public sealed record Started(RunRequest Request, string RunbookSha256) : RunEvent;

    /// <summary>A driver took the lease.</summary>
    /// <param name="Holder">Who drives, such as <c>host/4711</c>.</param>
    /// <param name="Epoch">The epoch it drives under.</param>
    public sealed record Driven(string Holder, long Epoch) : RunEvent;

    /// <summary>Approval and target were looked at, and the steps may begin.</summary>
    /// <param name="Approval">What allows it.</param>
    /// <param name="ObservedSha256">Hash of what was there just before.</param>
    public sealed record Admitted(Approval Approval, string ObservedSha256) : RunEvent;

    /// <summary>The run may not begin; nothing was changed. Last.</summary>
    /// <param name="Reason">What is missing or differs.</param>
    public sealed record Refused(string Reason) : RunEvent;

    /// <summary>The next thing that happens on the hosts is this step.</summary>
    /// <param name="Step">Id of the step.</param>
    /// <param name="Attempt">Counted from 1.</param>
    public sealed record Intended(string Step, int Attempt) : RunEvent;

    /// <summary>The step's commands ran to their end.</summary>
    /// <param name="Step">Id of the step.</param>
    /// <param name="Evidence">What was done and seen.</param>
    public sealed record Applied(string Step, string Evidence) : RunEvent;

    /// <summary>The step's effect was seen on the hosts after it was applied.</summary>
    /// <param name="Step">Id of the step.</param>
    /// <param name="Evidence">What was seen.</param>
    public sealed record Checked(string Step, string Evidence) : RunEvent;

    /// <summary>The effect of a step that an earlier driver began was found there, and it was not done again.</summary>
    /// <param name="Step">Id of the step.</param>
    /// <param name="Evidence">What was seen.</param>
    public sealed record Adopted(string Step, string Evidence) : RunEvent;

    /// <summary>The step could not be done or its effect is not there; the run stops and can be resumed.</summary>
    /// <param name="Step">Id of the step.</param>
    /// <param name="Host">The host concerned.</param>
    /// <param name="Reason">What went wrong.</param>
    /// <param name="Remedy">What a person should do.</param>
    public sealed record Failed(string Step, string Host, string Reason, string Remedy) : RunEvent;

    /// <summary>The step waits for a person.</summary>
    /// <param name="Step">Id of the step.</param>
    /// <param name="Question">What the person must find out or do.</param>
    public sealed record Asked(string Step, string Question) : RunEvent;

    /// <summary>A person answered.</summary>
    /// <param name="Step">Id of the step.</param>
    /// <param name="Answer">The answer with its evidence.</param>
    public sealed record Confirmed(string Step, Confirmation Answer) : RunEvent;

    /// <summary>A person wants the run to end; its driver stops before the next step.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record AbortAsked(string Reason) : RunEvent;

    /// <summary>The run was ended by a person. Last.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="InDoubt">Steps that were begun and not seen done, in the runbook's order.</param>
    public sealed record Aborted(string Reason, IReadOnlyList<string> InDoubt) : RunEvent;

    /// <summary>Every step's effect is there. Last.</summary>
    public sealed record Finished : RunEvent;
}
