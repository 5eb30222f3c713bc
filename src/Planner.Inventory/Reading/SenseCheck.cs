using System.Reflection;
using Planner.Documents;
using Planner.Documents.Text;
using Planner.Model.Estates;

namespace Planner.Inventory.Reading;

/// <summary>Values of one record do not contradict each other.</summary>
internal sealed class SenseCheck(Draft<Estate> draft)
{
    private static readonly TimeSpan Period = TimeSpan.FromDays(366);
    private readonly Dictionary<Type, IReadOnlyList<(string Member, Func<object, IEnumerable<object?>> Items)>> texts = [];

    public void Check(RecordNode node)
    {
        CheckTwice(node);
        switch (node.Record)
        {
            case Backup backup:
                CheckBackup(node, backup);
                break;
            case SystemRecord { PrimarySite: { } primary, Standby.Site: { } standby } when primary == standby:
                draft.Report(node.Path.Member("standby").Member("site"), EstateCodes.SameSite, $"The standby is at '{primary}', where the system runs, and is lost with it.", "name another site, or leave the standby out if it only covers a lost machine");
                break;
            case ServiceRecord { UnplannedDowntime: { } downtime } when downtime > Period:
                Report(node, "unplannedDowntime", EstateCodes.OverPeriod, $"{Text(downtime)} is longer than the twelve months it is measured over.", "write the sum over twelve months, such as 34m");
                break;
            case BusinessFunction { Rto: { } rto, MaximumOutage: { } longest } when rto > longest:
                Report(node, "rto", EstateCodes.OverMaximum, $"The objective {Text(rto)} is longer than {Text(longest)}, the longest outage that the function bears.", "correct rto or maximumOutage");
                break;
            case RecoveryPlan { VersionDate: { } version } plan:
                CheckPlan(node, plan, version);
                break;
            default:
                break;
        }
    }

    private void CheckBackup(RecordNode node, Backup backup)
    {
        if (backup.Interval == TimeSpan.Zero)
        {
            Report(node, "interval", EstateCodes.ZeroInterval, "A backup has an interval of 0.", "write the time from one backup to the next, such as 24h; what runs without pause is a replication");
            return;
        }

        if (backup.Duration > backup.Interval)
        {
            Report(node, "duration", EstateCodes.Outlasts, $"The backup takes {Text(backup.Duration.Value)} and is due every {Text(backup.Interval.Value)}.", "correct duration or interval");
        }

        if (backup.Retention < backup.Interval)
        {
            Report(node, "retention", EstateCodes.ShortRetention, $"The backup is kept for {Text(backup.Retention.Value)} and made every {Text(backup.Interval.Value)}.", "keep each at least until the next is made");
        }
    }

    private void CheckPlan(RecordNode node, RecoveryPlan plan, DateOnly version)
    {
        (string Member, DateOnly? On)[] steps =
        [
            ("approvedOn", plan.ApprovedOn), ("completeTest", plan.CompleteTest?.On), ("exercise", plan.Exercise?.On), ("unitTest", plan.UnitTest?.On), ("jointTest", plan.JointTest?.On),
        ];
        foreach (var (member, on) in steps.Where(step => step.On < version && step.On != default(DateOnly)))
        {
            Report(node, member, EstateCodes.BeforeVersion, $"{TextForms.Date.Format(on!.Value)} lies before {TextForms.Date.Format(version)}, the day of this version.", "correct one of the dates, or leave out what was done for an older version");
        }
    }

    /// <summary>Lists of words that refer to nothing; references and what evidence covers are looked at where they are followed.</summary>
    private void CheckTwice(RecordNode node)
    {
        var type = node.Record.GetType();
        if (!texts.TryGetValue(type, out var lists))
        {
            texts.Add(type, lists = [.. type.GetProperties().Where(property => IsWords(property)).Select(property => (property.Name, Items(property)))]);
        }

        foreach (var (member, items) in lists)
        {
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (item, index) in items(node.Record).Select((item, index) => (item?.ToString()?.Trim(), index)))
            {
                if (item is not null && !seen.Add(item))
                {
                    draft.Report(node.Path.Member(Key(member)).Item(index), EstateCodes.NamedTwice, $"'{item}' is named twice.", "keep one of them");
                }
            }
        }
    }

    private static bool IsWords(PropertyInfo property) =>
        property.PropertyType == typeof(Listing<string>) && property.GetCustomAttribute<RefersAttribute>() is null;

    private static Func<object, IEnumerable<object?>> Items(PropertyInfo property) =>
        record => ((Listing<string>?)property.GetValue(record))?.Items ?? [];

    private void Report(RecordNode node, string member, FindingCode code, string message, string hint) => draft.Report(node.Path.Member(member), code, message, hint);

    private static string Key(string member) => char.ToLowerInvariant(member[0]) + member[1..];

    private static string Text(TimeSpan time) => TextForms.Duration.Format(time);
}
