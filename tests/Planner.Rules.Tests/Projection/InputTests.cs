using Planner.Documents;
using Planner.Model.Estates;
using Planner.Rules.Evidence;
using Planner.Rules.Grading;
using Planner.Rules.Projection;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Projection;

/// <summary>Facts and the values of the estate that the catalogue says they come from.</summary>
public sealed class InputTests
{
    private static readonly Estate Full = ReferenceEstate.Read();
    private static readonly EvidencePolicy Documents = new(1 << (int)EvidenceSource.Document, TimeSpan.FromDays(366), false, ReferenceEstate.Day);
    private static readonly Dictionary<string, string> Stated = Project(Full, null);

    // Only pieces of the fullest system there is are missing from it; then nothing escapes the tests below.
    [Fact]
    public void The_reference_system_knows_every_fact_of_the_catalogue() =>
        Assert.Equal(Shipped.All.Facts.Facts.Select(fact => fact.Name).Order(), Stated.Keys.Select(path => FactPath.Parse(path).Name).Distinct().Order());

    [Fact]
    public void Every_fact_leads_to_values_that_stand_in_the_estate()
    {
        var (trace, paths) = (Trace(Full), new DocumentPaths(Full));

        Assert.All(Stated.Keys, fact =>
        {
            var inputs = trace.Use(Known.Use(fact)).Inputs;
            Assert.NotEmpty(inputs);
            Assert.All(inputs, input => Assert.True(paths.Find(input).Value is not null, $"{fact}: {input}"));
        });
    }

    [Fact]
    public void With_evidence_for_everything_all_facts_are_admitted() => Assert.Equal(Stated, Project(Full, Documents));

    [Fact]
    public void Without_evidence_nothing_is_known_but_what_is_there()
    {
        var admitted = Project(Full with { Evidence = null }, Documents);

        // Which drills there were needs no evidence of its own, what they showed does.
        Assert.All(admitted.Where(fact => fact.Key != "drills"), fact => Assert.True(
            fact.Key.EndsWith(".id", StringComparison.Ordinal) || fact.Value is "there" or "member" or "perhaps" || fact.Value.EndsWith(" open", StringComparison.Ordinal),
            $"{fact.Key} is {fact.Value}"));
    }

    [Fact]
    public void A_fact_changes_only_with_the_evidence_for_its_inputs()
    {
        var trace = Trace(Full);
        foreach (var path in Paths(Full))
        {
            var changed = Changed(Project(Without(path), Documents)).Where(fact => !trace.Use(Known.Use(fact)).Inputs.Any(input => IsAtOrUnder(input, path)));
            Assert.True(!changed.Any(), $"{path} moves {string.Join(", ", changed)}");
        }
    }

    [Fact]
    public void Every_fact_waits_for_evidence_of_something_it_comes_from()
    {
        var trace = Trace(Full);
        foreach (var fact in Stated.Keys.Where(fact => !fact.EndsWith(".id", StringComparison.Ordinal) && fact != "drills"))
        {
            var inputs = trace.Use(Known.Use(fact)).Inputs;
            var weak = inputs.Select(Without).Select(estate => Project(estate, Documents));
            Assert.True(
                Stated[fact] is "there" or "member" || weak.Any(known => known.GetValueOrDefault(fact) != Stated[fact]),
                $"{fact} does not need {string.Join(", ", inputs)}");
        }
    }

    /// <summary>Facts that are no longer what they were, without those that went together with what holds them.</summary>
    private static IEnumerable<string> Changed(Dictionary<string, string> now) => Stated
        .Where(fact => now.GetValueOrDefault(fact.Key) != fact.Value && (Holder(fact.Key) is not { Length: > 0 } holder || now.GetValueOrDefault(holder) is not (null or "perhaps")))
        .Select(fact => fact.Key);

    private static string Holder(string fact) => fact.EndsWith(']') ? fact[..fact.LastIndexOf('[')] : fact[..Math.Max(fact.LastIndexOf('.'), 0)];

    private static bool IsAtOrUnder(string path, string at) => path == at || path.StartsWith(at + "/", StringComparison.Ordinal);

    /// <summary>Every value of the estate but its evidence, by path.</summary>
    private static IEnumerable<string> Paths(Estate estate) => new DocumentPaths(estate).Records()
        .Where(node => node.Path.ToString() is { Length: > 0 } path && !path.Contains('[', StringComparison.Ordinal) && !path.StartsWith("evidence", StringComparison.Ordinal))
        .SelectMany(node => node.Record.GetType().GetProperties()
            .Where(property => property.Name != "Id" && property.GetValue(node.Record) is not null)
            .Select(property => $"{node.Path}/{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name)}"));

    private static Estate Without(string path) => Full with
    {
        Evidence = new(
        [
            .. Full.Evidence!.Items.Select(entry => entry with { Covers = [.. entry.Covers.Where(covered => covered != path)] }),
            new EvidenceEntry { Covers = [path], Source = EvidenceSource.Declared, CollectedAt = Full.AsOf },
        ]),
    };

    private static FactTrace Trace(Estate estate)
    {
        var trace = new FactTrace(Shipped.All.Facts, new EstateIndex(estate), ReferenceEstate.Day);
        trace.Begin(estate.Systems!.Items[0]);
        return trace;
    }

    private static Dictionary<string, string> Project(Estate estate, EvidencePolicy? policy) =>
        Known.Of(new FactProjection(new EstateIndex(estate), policy, ReferenceEstate.Day).Project(estate.Systems!.Items[0]));
}
