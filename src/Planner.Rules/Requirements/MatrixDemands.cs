using Planner.Model.Estates;
using Planner.Model.Requirements;
using Planner.Model.Standards;

namespace Planner.Rules.Requirements;

/// <summary>
/// What matrices of importance ask: the highest level among the cells that the impacts of a system's functions reach as outages last.
/// A placeholder, an unknown cell or an unknown impact asks for nothing, and says so.
/// </summary>
internal sealed class MatrixDemands(IReadOnlyList<StandardPack> packs)
{
    // An edition of which only structure is known may carry the matrix that the edition it extends has too.
    private readonly IReadOnlyList<(StandardPack Asks, StandardPack Holds)> matrices =
    [
        .. packs.Select(pack => (pack, packs.FirstOrDefault(other => other.ImportanceMatrix is not null && (other == pack || other.Extends == pack.Id))))
            .Where(pair => pair.Item2 is not null).Select(pair => (pair.pack, pair.Item2!)),
    ];

    /// <summary>One ground for each pack that grades by a matrix.</summary>
    public IEnumerable<Ground> Of(IReadOnlyList<BusinessFunction> functions) =>
        matrices.Select(pair => Ground(pair.Asks, pair.Holds, pair.Holds.ImportanceMatrix!, functions));

    private static Ground Ground(StandardPack asks, StandardPack holds, ImportanceMatrix matrix, IReadOnlyList<BusinessFunction> functions)
    {
        var reached = functions.SelectMany(function => (function.Impacts?.Items ?? []).Select(impact => (impact.Scope, impact.Severity))).Distinct().ToList();
        var isPlaceholder = matrix.Status == VerificationStatus.Placeholder;
        var level = isPlaceholder ? null : reached.Max(cell => cell is ({ } scope, { } severity) ? matrix.LevelOf(scope, severity) : null);
        return new Ground
        {
            Kind = GroundKind.Matrix,
            Weight = GroundWeight.Rule,
            From = holds.Id,
            Standard = asks.Id,
            Level = level,
            IsCertain = level is not null,
            Missing = level is not null ? [] : isPlaceholder ? [$"{holds.Id}/importanceMatrix"] : [.. functions.Select(function => $"{FunctionDemands.Path(function)}/impacts")],
            Text = level is not null
                ? new Words($"重要性矩阵：第 {level} 级", $"Matrix of importance: level {level}")
                : isPlaceholder
                    ? new Words($"{holds.Number} 的重要性矩阵未取得，不计入", $"The matrix of importance of {holds.Number} is not known, so it asks for nothing")
                    : new Words($"{holds.Number} 的重要性矩阵：影响范围或程度不清楚，不计入", $"Matrix of importance of {holds.Number}: scope or severity is not known, so it asks for nothing"),
        };
    }
}
