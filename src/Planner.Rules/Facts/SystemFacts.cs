using Planner.Model.Estates;

namespace Planner.Rules.Facts;

/// <summary>What clauses may ask about one system, on one day. An absent value is unknown. The catalogue <c>standards/facts.yaml</c> says type, unit, formula and inputs of each.</summary>
public sealed record SystemFacts
{
    /// <summary>True when an important business depends on it.</summary>
    public bool? Important { get; init; }

    /// <summary>Where it runs.</summary>
    public Deployment? Deployment { get; init; }

    /// <summary>Recovery time objective.</summary>
    public TimeSpan? RtoObjective { get; init; }

    /// <summary>Recovery point objective.</summary>
    public TimeSpan? RpoObjective { get; init; }

    /// <summary>Each data set that is critical to the business.</summary>
    public FactList<DataFacts>? CriticalData { get; init; }

    /// <summary>Sites other than the primary that hold copies of backups.</summary>
    public FactList<SiteFacts>? MediaSites { get; init; }

    /// <summary>The standby processing system.</summary>
    public StandbyFacts? Standby { get; init; }

    /// <summary>The standby network.</summary>
    public NetworkFacts? Network { get; init; }

    /// <summary>Where the standby processing system is.</summary>
    public SiteFacts? StandbySite { get; init; }

    /// <summary>People.</summary>
    public FactList<StaffFacts>? Staff { get; init; }

    /// <summary>Written procedures.</summary>
    public FactList<ProcedureFacts>? Procedures { get; init; }

    /// <summary>Agreements that cover the system.</summary>
    public FactList<AgreementFacts>? Agreements { get; init; }

    /// <summary>The recovery plan.</summary>
    public PlanFacts? Plan { get; init; }

    /// <summary>Drills that exercised the system.</summary>
    public FactList<DrillFacts>? Drills { get; init; }

    /// <summary>What the latest qualifying drills achieved, the worst scenario.</summary>
    public AchievedFacts? Achieved { get; init; }

    /// <summary>Measured service of the last twelve months.</summary>
    public ServiceFacts? Service { get; init; }

    /// <summary>Level of classified protection that was filed, 1 to 5 (GB/T 22239).</summary>
    public long? ClassifiedLevel { get; init; }

    /// <summary>True when it is a cloud platform that serves finance.</summary>
    public bool? FinancialCloud { get; init; }

    /// <summary>Time since the last change that plan and standby must follow.</summary>
    public TimeSpan? ChangedAge { get; init; }

    /// <summary>What is watched of it.</summary>
    public MonitoringFacts? Monitoring { get; init; }

    /// <summary>Where it normally runs.</summary>
    public PrimaryFacts? Primary { get; init; }

    /// <summary>Lines with an end at the primary site.</summary>
    public FactList<LinkFacts>? Links { get; init; }

    /// <summary>Whose it is.</summary>
    public OrganisationFacts? Organisation { get; init; }

    /// <summary>Reviews that cover the system, or no single systems.</summary>
    public FactList<ReviewFacts>? Reviews { get; init; }

    /// <summary>Business functions that need the system.</summary>
    public FactList<FunctionFacts>? Functions { get; init; }

    /// <summary>Suppliers on whom the system leans.</summary>
    public FactList<SupplierFacts>? Suppliers { get; init; }
}
