using System.Text;
using Planner.Engine.Assessing;
using Planner.Engine.Estates;
using Planner.Engine.Rights;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Rights;
using Planner.Model.Standards;
using Planner.Planning.Documents;
using Planner.Reports.Json;
using Planner.Rules.Comparing;
using Planner.Rules.Packs;

namespace Planner.Engine.Comparing;

/// <summary>Says what differs between two things of one kind.</summary>
public sealed class Compare(EngineRoom room)
{
    /// <summary>Code of the finding that two things are of different kinds.</summary>
    public const string KindsCode = "CMP001";

    /// <summary>What the second says or does that the first does not, or everything that is wrong with either.</summary>
    public async Task<Outcome<Comparison>> RunAsync(Actor actor, CompareRequest request, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is { } refusal)
        {
            return Outcome<Comparison>.Refused([refusal]);
        }

        var (first, second) = (await Compared.OfAsync(room, request.First, cancellation), await Compared.OfAsync(room, request.Second, cancellation));
        if (first.Value is not { } one || second.Value is not { } other)
        {
            return Outcome<Comparison>.Refused([.. first.Findings, .. second.Findings]);
        }

        if (one.Kind != other.Kind)
        {
            return Outcome<Comparison>.Refused([new Finding(KindsCode, $"'{one.Name}' is {Noun(one.Kind)} and '{other.Name}' is {Noun(other.Kind)}.") { Hint = "compare two of one kind" }]);
        }

        return one.Kind switch
        {
            ComparedKind.Estate => await EstatesAsync(one, other, request, cancellation),
            ComparedKind.Assessment => Both(AssessmentFile.Read(one.Document, one.Name), AssessmentFile.Read(other.Document, other.Name), (before, after) => new Comparison.OfAssessments(AssessmentComparison.Of(before, after, FactChanges.Between))),
            ComparedKind.Plan => Both(Plan(one), Plan(other), (before, after) => new Comparison.OfPlans(PlanComparison.Of(before, after))),
            _ => Both(Pack(one), Pack(other), (before, after) => new Comparison.OfPacks(PackComparison.Of(before, after))),
        };
    }

    /// <summary>What two editions say of one estate.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="estate">A file, or <c>@name</c>.</param>
    /// <param name="first">One edition by id.</param>
    /// <param name="second">Another.</param>
    /// <param name="asOf">The day; null for the day that the estate describes.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<Outcome<Comparison>> EditionsAsync(Actor actor, string estate, string first, string second, DateOnly? asOf, CancellationToken cancellation)
    {
        if (RightsCheck.Refusal(actor, Role.Reader) is { } refusal)
        {
            return Outcome<Comparison>.Refused([refusal]);
        }

        var loaded = await new EstateSource(room).LoadAsync(estate, [], cancellation);
        var run = Assess(loaded, estate, [first, second], asOf, Detail.None);
        return run.Value is null
            ? Outcome<Comparison>.Refused(run.Findings)
            : Outcome<Comparison>.Of(new Comparison.OfEditions(EditionComparison.Of(run.Value.Whole(cancellation), Edition(run.Value, first), Edition(run.Value, second))), run.Findings);
    }

    private static StandardPack Edition(AssessmentRun run, string id) => run.Standards.First(standard => standard.Id == id);

    private async Task<Outcome<Comparison>> EstatesAsync(Compared first, Compared second, CompareRequest request, CancellationToken cancellation)
    {
        var (one, other) = (await LoadAsync(first, cancellation), await LoadAsync(second, cancellation));
        var (before, after) = (Assess(one, first.Name, request.Standards, request.AsOf, Detail.All), Assess(other, second.Name, request.Standards, request.SecondAsOf ?? request.AsOf, Detail.All));
        return Both(before, after, (old, now) =>
        {
            var changes = new EstateChanges(old.Estate, now.Estate);
            return new Comparison.OfAssessments(AssessmentComparison.Of(old.Whole(cancellation), now.Whole(cancellation), (a, b) => changes.Behind(a, b) is { Count: > 0 } behind ? behind : FactChanges.Between(a, b)));
        });
    }

    private Task<Outcome<LoadedEstate>> LoadAsync(Compared side, CancellationToken cancellation) =>
        side.Document.IsEmpty ? new EstateSource(room).LoadAsync(side.Name, [], cancellation) : Task.FromResult(EstateSource.Read(side.Document.ToArray(), side.Name));

    private Outcome<AssessmentRun> Assess(Outcome<LoadedEstate> estate, string name, IReadOnlyList<string> standards, DateOnly? asOf, Detail detail) =>
        new Assess(room).Of(estate, new AssessRequest(name) { Standards = standards, AsOf = asOf ?? estate.Value?.Estate.AsOf, Detail = detail });

    private static Outcome<Model.Planning.Plan> Plan(Compared side) => PlanReader.Read(Encoding.UTF8.GetString(side.Document.Span), side.Name);

    private Outcome<StandardPack> Pack(Compared side)
    {
        // A folder elsewhere is read like one of the organisation's own packs, beside those that ship.
        var folder = Directory.Exists(side.Name) ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(side.Name)) : null;
        var id = folder is null ? side.Name : Path.GetFileName(folder);
        var read = StandardsReader.Read(room.StandardsFolder, [id], folder is null ? room.OwnStandardsFolder : Path.GetDirectoryName(folder));
        return read.Value?.Find(id) is { } pack ? Outcome<StandardPack>.Of(pack.Standard, read.Findings) : Outcome<StandardPack>.Refused(read.Findings);
    }

    private static Outcome<Comparison> Both<T>(Outcome<T> first, Outcome<T> second, Func<T, T, Comparison> compare)
        where T : class
    {
        IReadOnlyList<Finding> findings = [.. first.Findings, .. second.Findings];
        return first.Value is null || second.Value is null ? Outcome<Comparison>.Refused(findings) : Outcome<Comparison>.Of(compare(first.Value, second.Value), findings);
    }

    private static string Noun(ComparedKind kind) => kind switch
    {
        ComparedKind.Estate => "an estate",
        ComparedKind.Assessment => "an assessment",
        ComparedKind.Plan => "a plan",
        _ => "a pack",
    };
}
