using Planner.Engine.Assessing;
using Planner.Model.Standards;

namespace Planner.Cli.Output;

/// <summary>Prints a crosswalk, for people.</summary>
internal sealed class CrosswalkText(CrosswalkView view, Language language, TextWriter output)
{
    private bool Zh => language == Language.Zh;

    /// <summary>Prints the topics, then the facts.</summary>
    public void Write()
    {
        foreach (var topic in view.Topics)
        {
            var basis = topic.Basis == CrosswalkBasis.Judgement ? Zh ? "按本产品的判断" : "by the product's judgement" : $"{(Zh ? "据" : "by")} {string.Join(", ", topic.Sources)}";
            output.WriteLine($"{topic.Id}  {topic.Name.In(language)}  ({basis})");
            Sets(topic.Clauses);
        }

        if (view.Topics.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(Zh ? "对应表示所问的是同一件事，各条的程度不同：满足一条不等于满足另一条。" : "Clauses that correspond ask for the same thing to different extents: meeting one does not prove another.");
            output.WriteLine();
        }

        foreach (var fact in view.Facts)
        {
            output.WriteLine($"{fact.Fact}  {fact.Label?.In(language)}".TrimEnd());
            Sets(fact.Clauses);
        }
    }

    private void Sets(IReadOnlyList<ClauseSet> sets)
    {
        foreach (var set in sets)
        {
            output.WriteLine($"    {set.Standard}: {string.Join(' ', set.Ids)}");
        }
    }
}
