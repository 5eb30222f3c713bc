using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Planner.Evidence.Chain;

namespace Planner.Storage.Tests.Chain;

public sealed class HashChainTests
{
    private static readonly DateTimeOffset Midnight = new(2026, 11, 27, 0, 0, 0, TimeSpan.Zero);

    // Both computed with Python's json.dumps(sort_keys=True, separators=(',', ':'), ensure_ascii=False) and hashlib.sha256.
    [Fact]
    public void An_entry_has_the_hash_that_another_tool_computes()
    {
        var first = HashChain.Next(ChainHead.Empty, Draft(new JsonObject { ["b"] = 2, ["a"] = "灾备" }));
        var second = HashChain.Next(new ChainHead(1, first.Hash), Draft(null));
        Assert.Equal("fd62470e20d663de573c2f0955214cc811328a6069332a701ed5340c148b2d83", first.Hash);
        Assert.Equal("7dc76e683f850a38b6b57496fc52183861e36381b257833d2873648f83fc46fc", second.Hash);
        Assert.Equal("""{"a":"灾备","b":2}""", first.Content);
    }

    [Fact]
    public void A_chain_as_written_holds_and_its_head_is_its_last_entry()
    {
        var chain = Chain(5);
        var verified = HashChain.Verify("default", chain, []);
        Assert.True(verified.Holds);
        Assert.Equal(new ChainHead(5, chain[^1].Hash), verified.Head);
    }

    [Fact]
    public void A_chain_that_has_not_begun_holds() => Assert.Equal(ChainHead.Empty, HashChain.Verify("default", [], []).Head);

    public static TheoryData<string, ChainFault> Tampering => new()
    {
        { "time", ChainFault.Hash },
        { "actor", ChainFault.Hash },
        { "kind", ChainFault.Hash },
        { "subject", ChainFault.Hash },
        { "content", ChainFault.Hash },
        { "hash", ChainFault.Hash },
        { "spaces", ChainFault.Content },
        { "no json", ChainFault.Content },
        { "organisation", ChainFault.Organisation },
        { "previous", ChainFault.Previous },
        { "sequence", ChainFault.Sequence },
    };

    [Theory]
    [MemberData(nameof(Tampering))]
    public void Whatever_is_changed_in_an_entry_is_found_in_that_entry(string what, ChainFault fault)
    {
        var chain = Chain(5);
        chain[2] = what switch
        {
            "time" => chain[2] with { Time = chain[2].Time.AddTicks(1) },
            "actor" => chain[2] with { Actor = "person:other" },
            "kind" => chain[2] with { Kind = "audit.other" },
            "subject" => chain[2] with { Subject = "system/other" },
            "content" => chain[2] with { Content = "{}" },
            "hash" => chain[2] with { Hash = new string('a', 64) },
            "spaces" => chain[2] with { Content = "{ }" },
            "no json" => chain[2] with { Content = "{" },
            "organisation" => chain[2] with { Organisation = "other" },
            "previous" => chain[2] with { PreviousHash = new string('b', 64) },
            _ => chain[2] with { Sequence = 4 },
        };
        var verified = HashChain.Verify("default", chain, []);
        Assert.Equal((3, fault), (verified.Break!.Sequence, verified.Break.Fault));
        Assert.Equal(new ChainHead(2, chain[1].Hash), verified.Head);
    }

    [Fact]
    public void An_entry_that_was_changed_and_hashed_anew_is_found_in_the_next_one()
    {
        var chain = Chain(5);
        chain[2] = chain[2] with { Actor = "person:other" };
        chain[2] = chain[2] with { Hash = HashChain.HashOf(chain[2]) };
        var verified = HashChain.Verify("default", chain, []);
        Assert.Equal((4, ChainFault.Previous), (verified.Break!.Sequence, verified.Break.Fault));
    }

    [Fact]
    public void An_entry_that_was_cut_out_is_missed_where_it_stood()
    {
        var chain = Chain(5);
        chain.RemoveAt(2);
        var verified = HashChain.Verify("default", chain, []);
        Assert.Equal((3, ChainFault.Sequence), (verified.Break!.Sequence, verified.Break.Fault));
    }

    [Fact]
    public void A_chain_cut_at_its_end_looks_sound_and_differs_from_a_head_that_was_noted()
    {
        var chain = Chain(5);
        var noted = new ChainHead(5, chain[^1].Hash);
        chain.RemoveAt(4);
        Assert.True(HashChain.Verify("default", chain, []).Holds);
        Assert.Equal(ChainFault.Witness, HashChain.Verify("default", chain, [noted]).Break!.Fault);
    }

    [Fact]
    public void A_chain_written_anew_as_a_whole_differs_from_a_head_that_was_noted()
    {
        var noted = new ChainHead(3, Chain(5)[2].Hash);
        var anew = Chain(5, "person:other");
        Assert.True(HashChain.Verify("default", anew, []).Holds);
        Assert.Equal((3, ChainFault.Witness), (HashChain.Verify("default", anew, [noted]).Break!.Sequence, ChainFault.Witness));
    }

    [Fact]
    public void Swapping_any_two_entries_breaks_the_chain_at_the_earlier_one() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Choose(0, 9).Two().Where(pair => pair.Item1 != pair.Item2).ToArbitrary(),
            pair =>
            {
                var chain = Chain(10);
                (chain[pair.Item1], chain[pair.Item2]) = (chain[pair.Item2], chain[pair.Item1]);
                return HashChain.Verify("default", chain, []).Break?.Sequence == Math.Min(pair.Item1, pair.Item2) + 1;
            }));

    private static LedgerDraft Draft(JsonNode? content, string actor = "person:li.lei") =>
        new("default", Midnight, actor, "audit.test", "system/core", content);

    private static List<LedgerEntry> Chain(int length, string actor = "person:li.lei")
    {
        List<LedgerEntry> chain = [];
        var head = ChainHead.Empty;
        for (var i = 0; i < length; i++)
        {
            chain.Add(HashChain.Next(head, Draft(new JsonObject { ["number"] = i }, actor)));
            head = new ChainHead(i + 1, chain[^1].Hash);
        }

        return chain;
    }
}
