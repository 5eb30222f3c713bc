namespace Planner.Web.Pages.Assessments;

/// <summary>How levels stand against what is required.</summary>
internal enum Standing
{
    /// <summary>What is required is not known.</summary>
    NoRequirement,

    /// <summary>Proven.</summary>
    Meets,

    /// <summary>The facts reach it, the evidence does not.</summary>
    LacksEvidence,

    /// <summary>It falls short, or it is not known.</summary>
    Short,
}
