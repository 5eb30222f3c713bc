using System.Text.Json.Serialization;

namespace Executors.Runbooks.Approvals;

/// <summary>What people can say about running something. Closed: the nested records are all there is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(Approved), "approved")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(BrokeGlass), "broke-glass")]
[JsonDerivedType(typeof(Reviewed), "reviewed")]
[JsonDerivedType(typeof(StandingAgreed), "standing-agreed")]
[JsonDerivedType(typeof(StandingRevoked), "standing-revoked")]
public abstract record ApprovalEvent
{
    private ApprovalEvent()
    {
    }

    /// <summary>One person approves one runbook as bound to one observed state.</summary>
    /// <param name="RunbookSha256">Hash of the runbook.</param>
    /// <param name="Until">From this moment on it no longer counts.</param>
    public sealed record Approved(string RunbookSha256, DateTimeOffset Until) : ApprovalEvent;

    /// <summary>A person takes the own approval back.</summary>
    /// <param name="RunbookSha256">Hash of the runbook.</param>
    public sealed record Withdrawn(string RunbookSha256) : ApprovalEvent;

    /// <summary>One person lets a runbook run alone in an emergency. Raises an alarm and must be reviewed by somebody else.</summary>
    /// <param name="RunbookSha256">Hash of the runbook.</param>
    /// <param name="Reason">Why it could not wait.</param>
    /// <param name="Until">From this moment on it no longer counts.</param>
    public sealed record BrokeGlass(string RunbookSha256, string Reason, DateTimeOffset Until) : ApprovalEvent;

    /// <summary>Somebody else looked at a broken glass afterwards.</summary>
    /// <param name="RunbookSha256">Hash of the runbook.</param>
    /// <param name="Finding">What the review found.</param>
    public sealed record Reviewed(string RunbookSha256, string Finding) : ApprovalEvent;

    /// <summary>One person agrees to a standing authorisation; it holds once two have.</summary>
    /// <param name="Scope">What is allowed; both must agree to the very same.</param>
    public sealed record StandingAgreed(StandingScope Scope) : ApprovalEvent;

    /// <summary>A person ends a standing authorisation for good.</summary>
    /// <param name="ScopeSha256">Hash of its scope.</param>
    /// <param name="System">The system it was for.</param>
    /// <param name="Reason">Why.</param>
    public sealed record StandingRevoked(string ScopeSha256, string System, string Reason) : ApprovalEvent;
}
