using System.Text.Json;
using System.Text.Json.Nodes;
using Planner.Documents.Canonical;

namespace Planner.Evidence.Chain;

/// <summary>Joins entries to a chain and finds where one was broken.</summary>
public static class HashChain
{
    /// <summary>The entry that a draft becomes at the end of a chain.</summary>
    /// <exception cref="ArgumentException">The content has no canonical JSON.</exception>
    public static LedgerEntry Next(ChainHead head, LedgerDraft draft)
    {
        var entry = new LedgerEntry(
            head.Length + 1, draft.Organisation, draft.Time.ToUniversalTime(), draft.Actor, draft.Kind, draft.Subject,
            CanonicalJson.Write(draft.Content), head.Hash, Hash: "");
        return entry with { Hash = HashOf(entry) };
    }

    /// <summary>The hash that an entry must carry.</summary>
    /// <exception cref="JsonException">The content is not JSON.</exception>
    /// <exception cref="ArgumentException">The content has no canonical form.</exception>
    public static string HashOf(LedgerEntry entry) => CanonicalJson.Sha256(new JsonObject
    {
        ["actor"] = entry.Actor,
        ["content"] = JsonNode.Parse(entry.Content),
        ["kind"] = entry.Kind,
        ["organisation"] = entry.Organisation,
        ["previous"] = entry.PreviousHash,
        ["sequence"] = entry.Sequence,
        ["subject"] = entry.Subject,
        ["time"] = entry.TimeText,
    });

    /// <summary>Checks a whole chain from its first entry, in order, and stops at the first link that does not hold.</summary>
    /// <param name="organisation">Whose chain it must be.</param>
    /// <param name="entries">The entries in order; read once.</param>
    /// <param name="witnessed">Heads that were noted outside. Without one, a chain that was cut at its end or written anew as a whole looks sound.</param>
    public static ChainVerification Verify(string organisation, IEnumerable<LedgerEntry> entries, IReadOnlyCollection<ChainHead> witnessed)
    {
        var head = ChainHead.Empty;
        foreach (var entry in entries)
        {
            if (FaultOf(head, organisation, entry) is { } fault)
            {
                return new ChainVerification(head, fault);
            }

            head = new ChainHead(entry.Sequence, entry.Hash);
            if (witnessed.FirstOrDefault(seen => seen.Length == entry.Sequence && seen.Hash != entry.Hash) is { } other)
            {
                return new ChainVerification(head, new ChainBreak(entry.Sequence, ChainFault.Witness, $"entry {entry.Sequence} has the hash {entry.Hash}, but {other.Hash} was noted outside"));
            }
        }

        return witnessed.Where(seen => seen.Length > head.Length).MinBy(seen => seen.Length) is { } longer
            ? new ChainVerification(head, new ChainBreak(head.Length + 1, ChainFault.Witness, $"the chain ends after entry {head.Length}, but a length of {longer.Length} was noted outside"))
            : new ChainVerification(head, null);
    }

    private static ChainBreak? FaultOf(ChainHead head, string organisation, LedgerEntry entry)
    {
        var expected = head.Length + 1;
        if (entry.Sequence != expected)
        {
            return new ChainBreak(expected, ChainFault.Sequence, $"entry {expected} was expected and {entry.Sequence} found");
        }

        if (entry.Organisation != organisation)
        {
            return new ChainBreak(expected, ChainFault.Organisation, $"entry {expected} belongs to '{entry.Organisation}', not to '{organisation}'");
        }

        if (entry.PreviousHash != head.Hash)
        {
            return new ChainBreak(expected, ChainFault.Previous, $"entry {expected} follows {entry.PreviousHash}, but the entry before has the hash {head.Hash}");
        }

        return ContentFaultOf(entry);
    }

    private static ChainBreak? ContentFaultOf(LedgerEntry entry)
    {
        try
        {
            if (CanonicalJson.Write(CanonicalJson.Read(entry.Content)) != entry.Content)
            {
                return new ChainBreak(entry.Sequence, ChainFault.Content, $"entry {entry.Sequence} holds JSON that is not in canonical form");
            }

            var hash = HashOf(entry);
            return hash == entry.Hash ? null : new ChainBreak(entry.Sequence, ChainFault.Hash, $"entry {entry.Sequence} says it has the hash {entry.Hash}, but what it says has {hash}");
        }
        catch (JsonException e)
        {
            return NoCanonicalJson(entry, e.Message);
        }
        catch (ArgumentException e)
        {
            return NoCanonicalJson(entry, e.Message);
        }
    }

    private static ChainBreak NoCanonicalJson(LedgerEntry entry, string reason) =>
        new(entry.Sequence, ChainFault.Content, $"entry {entry.Sequence} holds no canonical JSON: {reason}");
}
