using System.Globalization;
using Planner.Model.Estates;
using Planner.Model.Findings;
using Planner.Model.Standards;

namespace Planner.Engine.Assessing;

/// <summary>Warns of actions and accepted risks that do not do what they seem to: on the day, and by the editions graded.</summary>
internal static class UndertakingCheck
{
    public const string UnknownClauseCode = "ASM002";

    public const string NotHoldingCode = "ASM003";

    public const string OverdueCode = "ASM004";

    public static IEnumerable<Finding> Findings(Estate estate, IReadOnlyList<StandardPack> standards, DateOnly asOf)
    {
        foreach (var (action, at) in (estate.Actions?.Items ?? []).Select((action, at) => (action, at)))
        {
            if (Unknown(standards, action.Standard, action.Clause) is { } unknown)
            {
                yield return Warning(UnknownClauseCode, $"actions[{at}]/clause", unknown, "write the id as the standard's pack has it");
            }

            if (action.IsOverdueOn(asOf))
            {
                yield return Warning(OverdueCode, $"actions[{at}]/due", $"The action '{action.Id}' of {action.Owner ?? "nobody"} was due on {Day(action.Due!.Value)} and is not done.", "finish it, or agree another day");
            }
        }

        foreach (var (risk, at) in (estate.AcceptedRisks?.Items ?? []).Select((risk, at) => (risk, at)))
        {
            if (Unknown(standards, risk.Standard, risk.Clause) is { } unknown)
            {
                yield return Warning(UnknownClauseCode, $"acceptedRisks[{at}]/clause", unknown, "write the id as the standard's pack has it");
            }

            if (!risk.HoldsOn(asOf))
            {
                yield return Warning(NotHoldingCode, $"acceptedRisks[{at}]", $"Nobody accepts the risk '{risk.Id}' on {Day(asOf)}: {Why(risk, asOf)}.", "close the gap, or have it approved by name until a day ahead");
            }
        }
    }

    private static string? Unknown(IReadOnlyList<StandardPack> standards, string standard, string clause) =>
        standards.FirstOrDefault(pack => pack.Id == standard) is { } pack && pack.Clauses.All(known => known.Id != clause)
            ? $"'{clause}' is no clause of {standard}."
            : null;

    private static string Why(AcceptedRisk risk, DateOnly asOf) => risk switch
    {
        _ when string.IsNullOrWhiteSpace(risk.ApprovedBy) => "it names no approver",
        { ApprovedOn: null } => "it has no day of approval",
        { Until: null } => "it has no end",
        { Until: { } until } when until < asOf => $"it ended on {Day(until)}",
        _ => $"it was approved on {Day(risk.ApprovedOn!.Value)} only",
    };

    private static Finding Warning(string code, string path, string message, string hint) =>
        new(code, message) { Severity = Severity.Warning, Path = path, Hint = hint };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
