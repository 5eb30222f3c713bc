using System.Text.Json.Serialization;

namespace Executors.Runbooks.Approvals;

/// <summary>What allows a run, or why nothing does. Closed: the nested records are all there is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "approval")]
[JsonDerivedType(typeof(Lab), "lab")]
[JsonDerivedType(typeof(Approved), "approved")]
[JsonDerivedType(typeof(Standing), "standing")]
[JsonDerivedType(typeof(BreakGlass), "break-glass")]
[JsonDerivedType(typeof(Missing), "missing")]
public abstract record Approval
{
    private Approval()
    {
    }

    /// <summary>The estate is a lab; nobody needs to approve.</summary>
    public sealed record Lab : Approval;

    /// <summary>Two people approved this very runbook.</summary>
    /// <param name="People">Who, in the order of approving.</param>
    /// <param name="Until">When the first of them ends.</param>
    public sealed record Approved(IReadOnlyList<string> People, DateTimeOffset Until) : Approval;

    /// <summary>Two people allowed it beforehand, and every guard holds.</summary>
    /// <param name="ScopeSha256">Hash of the scope.</param>
    /// <param name="People">Who.</param>
    /// <param name="Until">When it ends.</param>
    public sealed record Standing(string ScopeSha256, IReadOnlyList<string> People, DateTimeOffset Until) : Approval;

    /// <summary>One person let it run in an emergency: alarm, and a review by somebody else.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Reason">Why it could not wait.</param>
    public sealed record BreakGlass(string Person, string Reason) : Approval;

    /// <summary>Nothing allows it.</summary>
    /// <param name="People">Who has approved so far.</param>
    /// <param name="Reason">What is missing, with guards that do not hold.</param>
    public sealed record Missing(IReadOnlyList<string> People, string Reason) : Approval;
}
