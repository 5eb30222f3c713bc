namespace Planner.Model.Estates;

/// <summary>Everything Planner knows of an organisation: one document.</summary>
public sealed record Estate
{
    /// <summary><c>planner/v1</c>.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>The day it describes; what has no evidence is declared on this day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>True for a lab: it proves nothing about any other estate.</summary>
    public bool? Lab { get; init; }

    /// <summary>Whose it is.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>Business functions.</summary>
    public Listing<BusinessFunction>? Functions { get; init; }

    /// <summary>Sites.</summary>
    public Listing<Site>? Sites { get; init; }

    /// <summary>Lines between sites.</summary>
    public Listing<Link>? Links { get; init; }

    /// <summary>Systems.</summary>
    public Listing<SystemRecord>? Systems { get; init; }

    /// <summary>Agreements.</summary>
    public Listing<Agreement>? Agreements { get; init; }

    /// <summary>People.</summary>
    public Listing<StaffGroup>? Staff { get; init; }

    /// <summary>Procedures.</summary>
    public Listing<Procedure>? Procedures { get; init; }

    /// <summary>Recovery plans.</summary>
    public Listing<RecoveryPlan>? RecoveryPlans { get; init; }

    /// <summary>Drills that took place.</summary>
    public Listing<Exercise>? Exercises { get; init; }

    /// <summary>Interruptions that happened.</summary>
    public Listing<Incident>? Incidents { get; init; }

    /// <summary>Assessments, analyses, audits and filings that took place.</summary>
    public Listing<Review>? Reviews { get; init; }

    /// <summary>Outside suppliers.</summary>
    public Listing<Supplier>? Suppliers { get; init; }

    /// <summary>What is being done about gaps.</summary>
    public Listing<GapAction>? Actions { get; init; }

    /// <summary>Gaps that somebody accepts.</summary>
    public Listing<AcceptedRisk>? AcceptedRisks { get; init; }

    /// <summary>What backs the values.</summary>
    public Listing<EvidenceEntry>? Evidence { get; init; }
}
