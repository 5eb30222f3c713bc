using System.Globalization;
using Planner.Documents;
using Planner.Documents.Text;
using Planner.Model.Estates;

namespace Planner.Inventory.Reading;

/// <summary>Numbers lie in their ranges, what happened lies in the past, periods end after they begin.</summary>
internal sealed class ValueCheck(Draft<Estate> draft)
{
    private static readonly ILookup<Type, (ValueRange Range, Func<object, object?> Get)> Ranges =
        ValueRange.All.ToLookup(range => range.Record, range => (range, (Func<object, object?>)range.Record.GetProperty(range.Member)!.GetValue));

    public void Check(RecordNode node)
    {
        CheckRanges(node);
        CheckPeriods(node);
        foreach (var (member, date) in Happened(node.Record))
        {
            if (date > draft.Value.AsOf && draft.IsRead(draft.Value, nameof(Estate.AsOf)))
            {
                Report(node, member, EstateCodes.AfterAsOf, $"{Text(date.Value)} lies after {Text(draft.Value.AsOf)}, the day this estate describes.", "correct the date, or raise asOf");
            }
        }

        switch (node.Record)
        {
            case Estate estate when estate.ApiVersion is { } version && version != EstateReader.ApiVersion:
                Report(node, nameof(Estate.ApiVersion), EstateCodes.ApiVersion, $"'{version}' is not a version that this program knows.", $"write {EstateReader.ApiVersion}");
                break;
            case Exercise { Kind: ExerciseKind.Tabletop } exercise when draft.IsRead(exercise, nameof(Exercise.Kind)):
                CheckTabletop(node, exercise);
                break;
            default:
                break;
        }
    }

    /// <summary>Dates of things that have happened; the others are the ends of promises and may lie ahead.</summary>
    internal static IEnumerable<(string Member, DateOnly? Date)> Happened(object record) => record switch
    {
        CheckRecord check => [(nameof(CheckRecord.On), check.On)],
        EvidenceEntry entry => [(nameof(EvidenceEntry.CollectedAt), entry.CollectedAt)],
        Organisation organisation => [(nameof(Organisation.LicensedOn), organisation.LicensedOn)],
        Contact contact => [(nameof(Contact.CheckedOn), contact.CheckedOn)],
        SystemRecord system => [(nameof(SystemRecord.ChangedOn), system.ChangedOn)],
        StaffGroup group => [(nameof(StaffGroup.TrainedOn), group.TrainedOn)],
        Review review => [(nameof(Review.On), review.On)],
        AcceptedRisk risk => [(nameof(AcceptedRisk.ApprovedOn), risk.ApprovedOn)],
        Exercise exercise => [(nameof(Exercise.On), exercise.On), (nameof(Exercise.NotifiedOn), exercise.NotifiedOn), (nameof(Exercise.ReportedOn), exercise.ReportedOn)],
        Incident incident => [(nameof(Incident.On), incident.On)],
        Procedure procedure => [(nameof(Procedure.ApprovedOn), procedure.ApprovedOn)],
        RecoveryPlan plan => [(nameof(RecoveryPlan.VersionDate), plan.VersionDate), (nameof(RecoveryPlan.ApprovedOn), plan.ApprovedOn), (nameof(RecoveryPlan.ReviewedOn), plan.ReviewedOn)],
        RequiredLevel level => [(nameof(RequiredLevel.ConfirmedOn), level.ConfirmedOn)],
        ServiceRecord service => [(nameof(ServiceRecord.Until), service.Until)],
        _ => [],
    };

    private static string Text(DateOnly date) => TextForms.Date.Format(date);

    private void CheckRanges(RecordNode node)
    {
        foreach (var (range, get) in Ranges[node.Record.GetType()])
        {
            if (get(node.Record) is not { } value || !draft.IsRead(node.Record, range.Member))
            {
                continue;
            }

            var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
            if (number < range.Least || number > range.Most)
            {
                var wanted = range.Most is { } most ? $"from {range.Least} to {most}" : $"of {range.Least} or more";
                Report(node, range.Member, EstateCodes.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"{value} lies outside the range."), $"write a number {wanted}");
            }
        }
    }

    private void CheckPeriods(RecordNode node)
    {
        switch (node.Record)
        {
            case EvidenceEntry entry when draft.IsRead(entry, nameof(EvidenceEntry.CollectedAt)):
                CheckPeriod(node, entry.CollectedAt, nameof(EvidenceEntry.ValidUntil), entry.ValidUntil);
                break;
            case AcceptedRisk risk:
                CheckPeriod(node, risk.ApprovedOn, nameof(AcceptedRisk.Until), risk.Until);
                break;
            case Agreement agreement:
                CheckPeriod(node, agreement.ValidFrom, nameof(Agreement.ValidTo), agreement.ValidTo);
                break;
            case Procedure procedure:
                CheckPeriod(node, procedure.ApprovedOn, nameof(Procedure.ReviewBy), procedure.ReviewBy);
                break;
            default:
                break;
        }
    }

    private void CheckPeriod(RecordNode node, DateOnly? start, string member, DateOnly? end)
    {
        if (end < start)
        {
            Report(node, member, EstateCodes.EndBeforeStart, $"{Text(end.Value)} lies before {Text(start.Value)}, when the period begins.", "correct one of the two dates");
        }
    }

    private void CheckTabletop(RecordNode node, Exercise exercise)
    {
        var member = exercise.AchievedRto is not null ? nameof(Exercise.AchievedRto) : exercise.AchievedRpo is not null ? nameof(Exercise.AchievedRpo) : null;
        if (member is not null)
        {
            Report(node, member, EstateCodes.Tabletop, "A tabletop exercise recovers nothing, so this figure does not count.", "remove the figure, or correct the kind of the exercise");
        }
    }

    private void Report(RecordNode node, string member, FindingCode code, string message, string hint) =>
        draft.Report(node.Path.Member(char.ToLowerInvariant(member[0]) + member[1..]), code, message, hint);
}
