namespace Planner.Model.Estates;

/// <summary>What kind of examination.</summary>
public enum ReviewKind
{
    /// <summary>Assets, threats, vulnerabilities, likelihood, loss and treatment.</summary>
    RiskAssessment,

    /// <summary>Business impact analysis.</summary>
    ImpactAnalysis,

    /// <summary>The grading of recovery levels was audited.</summary>
    LevelAudit,

    /// <summary>The recovery plan was audited.</summary>
    PlanAudit,

    /// <summary>Level and plan were put on record with the authority.</summary>
    Filing,

    /// <summary>The recovery design was confirmed and validated.</summary>
    DesignValidation,

    /// <summary>The installed recovery system was tested together with end users.</summary>
    InstallationTest,

    /// <summary>That recovery works was verified, business functions included.</summary>
    RecoverabilityTest,

    /// <summary>Internal audit of the data centre.</summary>
    DataCentreAudit,

    /// <summary>Internal audit of business continuity.</summary>
    ContinuityAudit,

    /// <summary>Assessment of business continuity by itself or a third party.</summary>
    ContinuityAssessment,

    /// <summary>Safety assessment of the infrastructure of a site.</summary>
    InfrastructureAssessment,

    /// <summary>Evaluation of prevention and of response to emergencies.</summary>
    EmergencyAssessment,

    /// <summary>Audit after a large outage.</summary>
    SpecialAudit,

    /// <summary>The authority inspected on site.</summary>
    Inspection,

    /// <summary>What a change of production means for the recovery system was analysed.</summary>
    ChangeAnalysis,

    /// <summary>Continuity documents were revised.</summary>
    ProceduresReview,

    /// <summary>Opening, moving or another major change of a data centre was reported to the authority.</summary>
    CentreReport,

    /// <summary>The yearly report on business continuity went to the authority.</summary>
    ContinuityReport,
}
