using System.Text;
using Planner.Documents;
using Planner.Model.Standards;
using Planner.Rules.Facts;
using Planner.Rules.Language;
using Planner.Rules.Language.Syntax;
using Planner.Rules.Tests.Standards;

namespace Planner.Rules.Tests.Language;

/// <summary>Texts in great number against the facts that clauses really speak of: some seconds, or with <c>PLANNER_SOAK=1</c> millions.</summary>
public sealed class SoakTests
{
    private static readonly int Count = Environment.GetEnvironmentVariable("PLANNER_SOAK") == "1" ? 2_000_000 : 60_000;

    private static readonly ClauseCompiler<SystemFacts> Compiler = new(new Dictionary<string, object> { ["longest"] = TimeSpan.FromDays(7) });
    private static readonly SystemFacts Nothing = new();

    private static readonly string[] Words =
    [
        "&&", "||", "!", "==", "!=", "<", "<=", ">", ">=", "in", "+", "-", "*", "/", "%", "?", ":", ".", ",", "(", ")", "[", "]", " ", "//x\n", "true", "false", "null",
        "criticalData", "backups", "staff", "plan.approved", "standby.readiness", "params.longest", "x", "x.interval", ".exists(x, ", ".all(x, ", ".exists_one(x, ", ".filter(x, ",
        "size(", "int(", "double(", "duration('1h')", "duration(", "timestamp(", "has(", "'ready'", "'", "\"", "\\u00e9", "0", "1", "2.5e3", "9223372036854775808", "中", "（", "\ud83d",
    ];

    private static readonly Lazy<string[]> Real = new(() => [.. Shipped.All.Packs.SelectMany(pack => pack.Standard.Clauses).SelectMany(Texts).Distinct()]);

    [Fact]
    public void Characters_in_any_order_are_answered() => Repeat(1, random => Characters(random, random.Next(40)));

    [Fact]
    public void Words_in_any_order_are_answered() =>
        Repeat(2, random => string.Join(random.Next(2) == 0 ? " " : "", random.GetItems(Words, random.Next(1, 30))));

    [Fact]
    public void Clauses_of_the_standards_are_answered_when_damaged() => Repeat(3, random =>
    {
        var text = new StringBuilder(random.GetItems(Real.Value, 1)[0]);
        for (var damage = random.Next(1, 4); damage > 0 && text.Length > 0; damage--)
        {
            Damage(text, random);
        }

        return text.ToString();
    });

    [Fact]
    public void A_text_is_too_long_from_one_character_on()
    {
        var longest = "true" + new string(' ', Parser.MaxLength - 4);
        Assert.NotNull(Compiler.Read(new SourceText(longest)).Clause);
        Assert.Equal(Codes.TooLong, Assert.Single(Compiler.Read(new SourceText(longest + " ")).Problems).Code);
    }

    /// <summary>The conditions of a clause as they read in one piece.</summary>
    private static IEnumerable<string> Texts(Clause clause)
    {
        if (clause.When is { } when)
        {
            yield return when;
        }

        if (clause.Check is { } check)
        {
            yield return clause.Over?.Split(" as ") is [var list, var member] ? $"{list}.all({member}, {check})" : check;
        }
    }

    private static void Damage(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(text.Length - at, random.Next(1, 12));
        _ = random.Next(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, random.GetItems(Words, 1)[0]),
            2 => text.Insert(random.Next(text.Length), text.ToString(at, length)),
            3 => text.Insert(at, Characters(random, random.Next(1, 3))),
            4 => text.Append(" && ").Append(random.GetItems(Real.Value, 1)[0]),
            _ => text.Replace(text.ToString(at, length), random.GetItems(Words, 1)[0]),
        };
    }

    private static string Characters(Random random, int count) =>
        new([.. Enumerable.Range(0, count).Select(_ => (char)(random.Next(8) == 0 ? random.Next(0x10000) : random.Next(9, 127)))]);

    private static void Repeat(int seed, Func<Random, string> text)
    {
        var random = new Random(seed);
        var read = 0;
        for (var at = 0; at < Count; at++)
        {
            read += Answered(text(random)) ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{Count} texts, {read} of them clauses");
    }

    /// <summary>Whether it is a clause; if not, problems lie within it.</summary>
    private static bool Answered(string text)
    {
        var reading = Compiler.Read(new SourceText(text));
        foreach (var problem in reading.Problems)
        {
            var (start, end) = (problem.Span.Start, problem.Span.End);
            if (start < 0 || end < start || end > text.Length || problem.Message.Length == 0)
            {
                Assert.Fail($"{problem.Code} at {start}..{end} of {text.Length} characters: {text}");
            }
        }

        Assert.True(reading.Clause is null == reading.Problems.Count > 0, text);
        reading.Clause?.Explain(Nothing);
        return reading.Clause is not null;
    }
}
