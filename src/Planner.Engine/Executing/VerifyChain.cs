using Planner.Engine.Rights;
using Planner.Evidence.Chain;
using Planner.Model.Findings;
using Planner.Model.Rights;

namespace Planner.Engine.Executing;

/// <summary>Checks the store's ledger: every link, and that it still leads over heads noted outside.</summary>
public sealed class VerifyChain(EngineRoom room)
{
    /// <summary>The head up to which everything holds, as LENGTH:HASH; CHN001 names the first link that does not.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="witnessed">Heads as printed on reports, LENGTH:HASH; CHN002 when one is not of that form.</param>
    /// <param name="cancellation">Stops before it begins.</param>
    public async Task<Outcome<string>> RunAsync(Actor actor, IReadOnlyList<string> witnessed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(witnessed);
        if (RightsCheck.Refusal(actor, Role.Reader) is { } refusal)
        {
            return Outcome<string>.Refused([refusal]);
        }
        var heads = witnessed.Select(text => (Text: text, Head: HeadOf(text))).ToList();
        if (heads.Any(head => head.Head is null))
        {
            return Outcome<string>.Refused([.. heads.Where(head => head.Head is null).Select(head => new Finding("CHN002", $"'{head.Text}' is no chain head.") { Hint = "write LENGTH:HASH, as a report prints it" })]);
        }
        using var store = await room.OpenStoreAsync(cancellation);
        var verified = await store.Ledger.VerifyAsync([.. heads.Select(head => head.Head!)], cancellation);
        return verified.Break is { } fault
            ? Outcome<string>.Refused([new Finding("CHN001", $"The ledger does not hold at entry {fault.Sequence}: {fault.Reason}") { Hint = "bring the store back from a copy, and find out who changed it" }])
            : Outcome<string>.Of($"{verified.Head.Length}:{verified.Head.Hash}");
    }

    private static ChainHead? HeadOf(string text)
    {
        var parts = text.Split(':');
        return parts.Length == 2 && long.TryParse(parts[0], out var length) && parts[1].Length == 64 ? new ChainHead(length, parts[1]) : null;
    }
}
