using Microsoft.AspNetCore.Components;
using Planner.Engine;
using Planner.Engine.Comparing;
using Planner.Engine.Estates;
using Planner.Model.Findings;
using Planner.Model.Standards;
using Planner.Web.Api;
using Planner.Web.Computing;

namespace Planner.Web.Pages.Comparisons;

/// <summary>What differs between two days, two stored estates or two editions; all of it stands in the address.</summary>
public sealed partial class ComparisonPage
{
    /// <summary>For so many systems a person will wait.</summary>
    private const int MostSystems = 200;

    /// <summary>Up to so many differences begin with their clauses shown.</summary>
    private const int FewGrades = 12;

    /// <summary>The estate's name.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    /// <summary>The other estate; the same without it.</summary>
    [SupplyParameterFromQuery(Name = "with")]
    public string? With { get; set; }

    /// <summary>The first day.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public string? From { get; set; }

    /// <summary>The second day.</summary>
    [SupplyParameterFromQuery(Name = "to")]
    public string? To { get; set; }

    /// <summary>One edition; all that apply without it.</summary>
    [SupplyParameterFromQuery(Name = "standard")]
    public string? StandardId { get; set; }

    /// <summary>An edition, to compare with the second.</summary>
    [SupplyParameterFromQuery(Name = "first")]
    public string? First { get; set; }

    /// <summary>The other edition.</summary>
    [SupplyParameterFromQuery(Name = "second")]
    public string? Second { get; set; }

    [Inject]
    private EngineRoom Room { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private string After => With ?? Name;

    private bool Asked => From is not null || With is not null || First is not null;

    private IEnumerable<string> Wrong => new[] { From, To }.OfType<string>().Where(day => !AssessmentApi.TryDay(day, out _));

    /// <inheritdoc/>
    protected override async Task<ComparisonShown> LoadAsync()
    {
        var ground = await EstateGround.ReadAsync(Room, Actor, Name, Leaving);
        if (ground.Value is not { } known)
        {
            return new ComparisonShown(null, new ComparisonWish(), null, false, ground.Findings);
        }

        var wish = Wish(known);
        if (!Asked || Wrong.Any())
        {
            return new ComparisonShown(known, wish, null, false, []);
        }

        var other = After == Name ? null : await new ReadEstate(Room).RunAsync(Actor, $"@{After}", Leaving);
        if (Math.Max(known.Systems.Count, other?.Value?.Estate.Systems?.Items.Count ?? 0) > MostSystems)
        {
            return new ComparisonShown(known, wish, null, true, []);
        }

        var compared = await CompareAsync(wish);
        return new ComparisonShown(known, wish, compared.Value, false, [.. compared.Findings.Distinct()]);
    }

    private Task<Outcome<Comparison>> CompareAsync(ComparisonWish wish)
    {
        var compare = new Compare(Room);
        return wish.OfEditions
            ? compare.EditionsAsync(Actor, $"@{Name}", wish.First, wish.Second, wish.From, Leaving)
            : compare.RunAsync(Actor, new CompareRequest($"@{Name}", $"@{After}") { Standards = wish.Standard.Length > 0 ? [wish.Standard] : [], AsOf = wish.From, SecondAsOf = wish.To }, Leaving);
    }

    private ComparisonWish Wish(EstateGround ground)
    {
        var today = DateOnly.FromDateTime(Clock.GetLocalNow().Date);
        var editions = ComparisonShown.Graded(ground);
        var ofEditions = First is not null && Second is not null;
        var from = AssessmentApi.TryDay(From, out var first) && first is { } asked ? asked : ofEditions ? today : ground.Loaded.Estate.AsOf;
        return new ComparisonWish
        {
            OfEditions = ofEditions,
            With = After,
            From = from,
            To = AssessmentApi.TryDay(To, out var second) && second is { } known ? known : From is null ? today : from,
            Standard = StandardId ?? (Asked ? "" : IdAt(editions, 0)),
            First = First ?? IdAt(editions, 0),
            Second = Second ?? IdAt(editions, 1),
        };
    }

    private static string IdAt(IReadOnlyList<StandardPack> editions, int index) => index < editions.Count ? editions[index].Id : "";

    private void Go(ComparisonWish wish) => Navigation.NavigateTo(wish.Address(Name));
}
