using Planner.Model.Comparing;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints what differs between two packs, for people.</summary>
internal sealed class PackDifferenceText(Language language, TextWriter output)
{
    private readonly DifferenceWords say = new(language);

    /// <summary>Prints it.</summary>
    public void Write(PackDifference difference)
    {
        output.WriteLine(Terminal.Plain($"{difference.Before} → {difference.After}"));
        output.WriteLine(say.Of(
            $"条款：新增 {Count(difference, Direction.Added)}，移除 {Count(difference, Direction.Removed)}，修改 {Count(difference, Direction.Same)}；参数不同 {difference.Parameters.Count}",
            $"clauses: {Count(difference, Direction.Added)} added, {Count(difference, Direction.Removed)} removed, {Count(difference, Direction.Same)} changed; {difference.Parameters.Count} parameter(s) differ"));
        foreach (var part in difference.Head)
        {
            Part("  ", part);
        }

        foreach (var parameter in difference.Parameters)
        {
            Item("params." + parameter.Item, parameter, parameter.Clauses.Count == 0 ? "" : $"  ({string.Join(' ', parameter.Clauses)})");
        }

        foreach (var clause in difference.Clauses)
        {
            Item(clause.Item, clause, "");
        }
    }

    private void Item(string name, PackItemDifference item, string clauses)
    {
        output.WriteLine(Terminal.Plain($"{name}: {(item.Direction == Direction.Same ? say.Of("修改", "changed") : say.Direction(item.Direction))}{clauses}"));
        foreach (var part in item.Parts)
        {
            Part("    ", part);
        }
    }

    private void Part(string indent, PartDifference part)
    {
        output.WriteLine($"{indent}{part.Part}:");
        foreach (var (mark, text) in new[] { ('-', part.Before), ('+', part.After) })
        {
            foreach (var line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                output.WriteLine($"{indent}  {mark} {Terminal.Plain(line)}");
            }
        }
    }

    private static int Count(PackDifference difference, Direction direction) => difference.Clauses.Count(clause => clause.Direction == direction);
}
