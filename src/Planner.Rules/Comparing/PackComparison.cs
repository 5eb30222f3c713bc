using System.Globalization;
using System.Text.RegularExpressions;
using Planner.Model.Comparing;
using Planner.Model.Standards;

namespace Planner.Rules.Comparing;

/// <summary>Compares two packs clause by clause.</summary>
public static partial class PackComparison
{
    /// <summary>What the second pack has differently from the first. Clauses are the same when their ids are.</summary>
    public static PackDifference Of(StandardPack first, StandardPack second) => new()
    {
        Before = first.Id,
        After = second.Id,
        Head = Parts(Head(first), Head(second)),
        Parameters =
        [
            .. Items(first.Parameters, second.Parameters, parameter => parameter.Id, Parameter)
                .Select(item => item with { Clauses = [.. first.Clauses.Concat(second.Clauses).Where(clause => Asks(clause, item.Item)).Select(clause => clause.Id).Distinct(StringComparer.Ordinal)] }),
        ],
        Clauses = [.. Items(first.Clauses, second.Clauses, clause => clause.Id, Clause)],
    };

    private static IEnumerable<PackItemDifference> Items<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, string> id, Func<T, IReadOnlyList<(string Part, string? Text)>> parts)
        where T : class
    {
        var (before, after) = (first.ToDictionary(id, StringComparer.Ordinal), second.ToDictionary(id, StringComparer.Ordinal));
        foreach (var item in before.Keys.Concat(after.Keys).Distinct(StringComparer.Ordinal))
        {
            var (old, now) = (before.GetValueOrDefault(item), after.GetValueOrDefault(item));
            var differing = old is null || now is null ? [] : Parts(parts(old), parts(now));
            if (old is null || now is null || differing.Count > 0)
            {
                yield return new PackItemDifference(item, old is null ? Direction.Added : now is null ? Direction.Removed : Direction.Same, differing);
            }
        }
    }

    private static List<PartDifference> Parts(IReadOnlyList<(string Part, string? Text)> before, IReadOnlyList<(string Part, string? Text)> after) =>
        [.. before.Zip(after, (old, now) => new PartDifference(old.Part, old.Text, now.Text)).Where(part => part.Before != part.After)];

    private static IReadOnlyList<(string Part, string? Text)> Head(StandardPack pack) =>
    [
        ("number", pack.Number), ("title", Both(pack.Title)), ("status", pack.Status.ToString()), ("supersededBy", pack.SupersededBy),
        ("supersededOn", pack.SupersededOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("claim", pack.Claim.ToString()), ("coverage", Both(pack.Coverage)),
        ("levels", string.Join("\n", pack.Levels.Select(level => $"{Number(level.Level)} {Both(level.Name)}"))),
        ("elements", string.Join("\n", pack.Elements.Select(element => $"{element.Id} {Both(element.Name)}"))),
    ];

    private static IReadOnlyList<(string Part, string? Text)> Parameter(Parameter parameter) =>
        [("value", parameter.Value), ("type", parameter.Type), ("meaning", Both(parameter.Meaning))];

    private static IReadOnlyList<(string Part, string? Text)> Clause(Clause clause) =>
    [
        ("element", clause.Element), ("level", clause.Level is { } level ? Number(level) : null), ("role", clause.Role.ToString()), ("requires", Both(clause.Requires)),
        ("kind", clause.Kind.ToString()), ("when", clause.When), ("over", clause.Over), ("check", clause.Check),
        ("evidence", string.Join(", ", clause.Evidence.Sources) + (clause.Evidence.MaxAge is { } age ? string.Create(CultureInfo.InvariantCulture, $"; {age.TotalDays}d") : "")),
        ("remedies", string.Join("\n", clause.Remedies.Select(Both))), ("verification", clause.Verification.ToString()), ("sources", string.Join(", ", clause.Sources)),
    ];

    private static bool Asks(Clause clause, string parameter) =>
        new[] { clause.When, clause.Over, clause.Check }.OfType<string>().SelectMany(text => Asked().Matches(text)).Any(match => match.Groups[1].Value == parameter);

    private static string Both(Words words) => $"{words.Zh} / {words.En}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bparams\.(\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
