using Planner.Model.Comparing;
using Planner.Model.Grading;
using Planner.Model.Standards;

namespace Planner.Rules.Comparing;

/// <summary>Lays what two editions say of one estate side by side.</summary>
public static class EditionComparison
{
    /// <summary>Every system under both editions.</summary>
    /// <param name="assessment">An assessment by both.</param>
    /// <param name="first">The first edition.</param>
    /// <param name="second">The second edition.</param>
    public static EditionDifference Of(Assessment assessment, StandardPack first, StandardPack second)
    {
        var pairs = Correspondence(first, second).ToList();
        var grades = assessment.Systems.ToDictionary(grade => (grade.System, grade.Standard));
        return new EditionDifference
        {
            AsOf = assessment.AsOf,
            EstateSha256 = assessment.EstateSha256,
            First = first.Id,
            Second = second.Id,
            Corresponding = pairs.Count,
            Systems =
            [
                .. assessment.Systems.Select(grade => grade.System).Distinct(StringComparer.Ordinal)
                    .Select(system => (system, One: grades[(system, first.Id)], Other: grades[(system, second.Id)]))
                    .Select(both => new EditionPair(both.system, Grade(both.One), Grade(both.Other), [.. Moved(both.One, both.Other, pairs)])),
            ],
        };
    }

    /// <summary>Clauses that ask the same question.</summary>
    private static IEnumerable<(string First, string Second)> Correspondence(StandardPack first, StandardPack second)
    {
        var asking = second.Clauses.Where(clause => clause.Check is not null).ToLookup(Question);
        return first.Clauses.Where(clause => clause.Check is not null).SelectMany(clause => asking[Question(clause)], (clause, other) => (clause.Id, other.Id)).Distinct();
    }

    private static (string? When, string? Over, string? Check) Question(Clause clause) => (clause.When, clause.Over, clause.Check);

    private static IEnumerable<CorrespondingVerdicts> Moved(SystemGrade one, SystemGrade other, List<(string First, string Second)> pairs)
    {
        var (before, after) = (one.Clauses.ToDictionary(clause => clause.Clause, StringComparer.Ordinal), other.Clauses.ToDictionary(clause => clause.Clause, StringComparer.Ordinal));
        return pairs.Where(pair => before[pair.First].Verdict != after[pair.Second].Verdict)
            .Select(pair => new CorrespondingVerdicts(pair.First, Mark(before[pair.First]), pair.Second, Mark(after[pair.Second])));
    }

    private static VerdictMark Mark(ClauseVerdict clause) => new(clause.Verdict, clause.Reason.Code);

    private static EditionGrade Grade(SystemGrade grade) => new()
    {
        Levels = grade.Levels,
        Basis = grade.Basis,
        Required = grade.Required,
        Elements = grade.Elements,
        Passed = grade.Clauses.Count(clause => clause.Verdict == Verdict.Pass),
        Failed = grade.Clauses.Count(clause => clause.Verdict == Verdict.Fail),
        Unknown = grade.Clauses.Count(clause => clause.Verdict == Verdict.Unknown),
    };
}
