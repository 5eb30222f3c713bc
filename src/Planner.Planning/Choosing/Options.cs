using Planner.Model.Estates;
using Planner.Model.Grading;
using Planner.Model.Planning;
using Planner.Model.Standards;
using Planner.Planning.Applying;
using Planner.Planning.Catalogue;
using Planner.Planning.Predicting;
using Planner.Planning.Pricing;
using Planner.Planning.Prospects;
using Planner.Rules.Grading;
using Planner.Rules.Projection;

namespace Planner.Planning.Choosing;

/// <summary>Works out every option of every system: one copy of the estate is graded for each design, not one for each system.</summary>
internal sealed class Options
{
    private readonly PlanInput _input;
    private readonly Demands _demands;
    private readonly Costing _costing;
    private readonly Dictionary<string, SystemSize> _sizes;
    private readonly Dictionary<string, List<Words>> _unusable = new(StringComparer.Ordinal);

    public Options(PlanInput input)
    {
        (_input, _demands, _costing) = (input, new(input), new(input.Prices, input.Catalogue.Sizing));
        Systems = [.. (input.Estate.Systems?.Items ?? []).OrderBy(system => system.Id, StringComparer.Ordinal)];
        _sizes = Systems.ToDictionary(system => system.Id, system => new SystemSize(system, input.Catalogue.Sizing), StringComparer.Ordinal);
    }

    /// <summary>The systems, by id.</summary>
    public IReadOnlyList<SystemRecord> Systems { get; }

    /// <summary>The options of each system, in the order of the systems: as it is, then the designs of the catalogue that can be worked out.</summary>
    public IReadOnlyList<IReadOnlyList<Option>> Make(CancellationToken cancellation)
    {
        var options = Systems.ToDictionary(system => system.Id, _ => new List<Option>(), StringComparer.Ordinal);
        var today = Graded(_input.Estate, cancellation);
        foreach (var system in Systems)
        {
            options[system.Id].Add(AsIs(system, today[system.Id]));
        }

        var application = new DesignApplication(_input.Estate, _input.AsOf);
        foreach (var design in _input.Catalogue.Designs)
        {
            Add(design, application, options, cancellation);
        }

        return [.. Systems.Select(system => options[system.Id])];
    }

    /// <summary>Why designs cannot be worked out for a system, each reason once.</summary>
    public IReadOnlyList<Words> WhyUnusable(string system) => [.. _unusable.GetValueOrDefault(system, []).Distinct()];

    private void Add(Design design, DesignApplication application, Dictionary<string, List<Option>> options, CancellationToken cancellation)
    {
        var applied = new List<(AppliedDesign Applied, Prediction Prediction, SystemModel Model)>();
        foreach (var system in Systems)
        {
            cancellation.ThrowIfCancellationRequested();
            if (application.Apply(design, system) is { Applied: { } one })
            {
                var model = DesignModels.Of(_input.Estate, one, _sizes[system.Id], _input.Catalogue.Sizing);
                applied.Add((one, Prediction.Of(model.Model!, model.Exposures), model));
            }
            else
            {
                (_unusable.TryGetValue(system.Id, out var reasons) ? reasons : _unusable[system.Id] = []).Add(application.Apply(design, system).Why!);
            }
        }

        var grades = Graded(PlannedEstate.Of(_input.Estate, [.. applied.Select(one => (one.Applied, one.Prediction))], _input.AsOf), cancellation);
        foreach (var (one, prediction, model) in applied)
        {
            var prospects = Prospects(one.Today, grades[one.Today.Id]);
            options[one.Today.Id].Add(new(one, model, prediction, _costing.Lines(one, _sizes[one.Today.Id]), prospects, Judged(one.Today, prediction, prospects)));
        }
    }

    private Option AsIs(SystemRecord system, IEnumerable<SystemGrade> grades)
    {
        var model = TodayModel.Of(_input.Estate, system, _input.Catalogue.Sizing);
        var prediction = model.Model is null ? null : Prediction.Of(model.Model, model.Exposures);
        var prospects = Prospects(system, grades);
        return new(null, model, prediction, [], prospects, Judged(system, prediction, prospects));
    }

    private IReadOnlyList<Demand> Judged(SystemRecord system, Prediction? prediction, IReadOnlyList<ProspectiveGrade> prospects) =>
        [.. _demands.Of(system).Select(demand => _demands.Judge(demand, prediction, prospects))];

    private IReadOnlyList<ProspectiveGrade> Prospects(SystemRecord system, IEnumerable<SystemGrade> grades) => [.. grades.Select(grade => Prospect.Of(
        grade, _input.Standards.Find(grade.Standard)!.Standard,
        _input.Catalogue.Sizing.Influences.FirstOrDefault(one => one.Standard == grade.Standard), _demands.Level(system, grade.Standard)))];

    private ILookup<string, SystemGrade> Graded(Estate estate, CancellationToken cancellation) =>
        new Grader(_input.Standards, new EstateIndex(estate), _input.AsOf, Detail.None).Grades(cancellation).ToLookup(grade => grade.System, StringComparer.Ordinal);
}
