using Planner.Documents.Text;
using Planner.Model.Estates;
using Planner.Model.Requirements;
using Planner.Model.Standards;

namespace Planner.Rules.Requirements;

/// <summary>What business functions ask of the systems they need.</summary>
internal sealed class FunctionDemands
{
    private readonly ILookup<string, BusinessFunction> bySystem;

    public FunctionDemands(Estate estate)
    {
        IReadOnlyList<BusinessFunction> functions = estate.Functions?.Items ?? [];
        bySystem = functions
            .SelectMany(function => (function.Systems?.Items ?? []).Distinct(StringComparer.Ordinal), (function, system) => (function, system))
            .ToLookup(pair => pair.system, pair => pair.function, StringComparer.Ordinal);
        Open = estate.Functions is null or { Partial: true }
            ? ["functions"]
            : [.. functions.Where(function => function.Systems is null or { Partial: true }).Select(function => $"{Path(function)}/systems")];
    }

    /// <summary>Paths of lists that may name more functions or systems than are known.</summary>
    public IReadOnlyList<string> Open { get; }

    /// <summary>The functions that are known to need a system.</summary>
    public IEnumerable<BusinessFunction> Of(string system) => bySystem[system];

    /// <summary>Path of a function in the estate.</summary>
    public static string Path(BusinessFunction function) => $"functions/{function.Id}";

    /// <summary>What is left for systems of a time that a function has: it needs some itself before they are called on and to verify what came back.</summary>
    public static TimeSpan Allowed(BusinessFunction function, TimeSpan business) =>
        Deadlines.Left(business, Spent(function))!.Value;

    /// <summary>What the function needs itself, as far as it is known.</summary>
    public static TimeSpan Spent(BusinessFunction function) => (function.ResponseTime ?? TimeSpan.Zero) + (function.VerificationTime ?? TimeSpan.Zero);

    /// <summary>The grounds that one function gives.</summary>
    public static IEnumerable<Ground> Grounds(BusinessFunction function)
    {
        if (function.Rto is { } rto)
        {
            yield return Bound(function, GroundKind.BusinessObjective, GroundWeight.Rule, rto, new Words($"业务恢复时间目标 {Text(rto)}", $"Business recovery time objective {Text(rto)}"));
        }

        if (function.MaximumOutage is { } longest)
        {
            yield return Bound(function, GroundKind.MaximumOutage, GroundWeight.Rule, longest, new Words($"最长可容忍中断时间 {Text(longest)}", $"Longest tolerable outage {Text(longest)}"));
        }

        if (Grave(function) is { } grave)
        {
            yield return Bound(function, GroundKind.Impact, GroundWeight.Reading, grave, new Words($"中断 {Text(grave)} 后影响特别严重", $"After an outage of {Text(grave)} its impact is especially grave"));
        }

        if (function.Rpo is { } rpo)
        {
            yield return new Ground
            {
                Kind = GroundKind.BusinessObjective,
                Weight = GroundWeight.Rule,
                From = Path(function),
                Rpo = rpo,
                Text = new Words($"{Name(function)}：业务恢复点目标 {Text(rpo)}", $"{Name(function)}: business recovery point objective {Text(rpo)}"),
            };
        }
    }

    /// <summary>Paths of what is not known of a function and could make its systems' objectives shorter.</summary>
    public static IEnumerable<string> MissingForRto(BusinessFunction function)
    {
        (string Member, bool IsThere)[] members =
        [
            ("rto", function.Rto is not null), ("maximumOutage", function.MaximumOutage is not null), ("impacts", function.Impacts is { Partial: false }),
            ("responseTime", function.ResponseTime is not null), ("verificationTime", function.VerificationTime is not null),
        ];
        return members.Where(member => !member.IsThere).Select(member => $"{Path(function)}/{member.Member}");
    }

    /// <summary>A time that a business function has, less what it needs itself.</summary>
    public static Ground Bound(BusinessFunction function, GroundKind kind, GroundWeight weight, TimeSpan business, Words what)
    {
        var allowed = Allowed(function, business);
        var sum = Spent(function) == TimeSpan.Zero ? "" : $" − {Text(Spent(function))} = {Text(allowed)}";
        return new Ground
        {
            Kind = kind,
            Weight = weight,
            From = Path(function),
            Rto = allowed,
            Text = new Words(
                $"{Name(function)}：{what.Zh}{(sum.Length == 0 ? "" : $"，{Text(business)} 减去响应与验证{sum}")}",
                $"{Name(function)}: {what.En}{(sum.Length == 0 ? "" : $"; {Text(business)} less response and verification{sum}")}"),
        };
    }

    /// <summary>The shortest length of outage whose impact is especially grave. A serious one may come sooner than anybody can recover; what of it can be borne the business says by its objective.</summary>
    private static TimeSpan? Grave(BusinessFunction function) =>
        function.Impacts?.Items.Where(impact => impact.Severity >= ImpactSeverity.Critical).Min(impact => (TimeSpan?)impact.After);

    private static string Name(BusinessFunction function) => function.Name ?? function.Id;

    private static string Text(TimeSpan time) => TextForms.Duration.Format(time);
}
