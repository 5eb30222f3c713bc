namespace Planner.Model.Grading;

/// <summary>Why an edition does not grade an estate.</summary>
public enum LeftOutReason
{
    /// <summary>Only its structure is known.</summary>
    StructureOnly,

    /// <summary>It is for organisations of other kinds.</summary>
    OtherOrganisations,

    /// <summary>It is for organisations of some kinds, and the estate does not say of which kind its own is.</summary>
    OrganisationUnknown,

    /// <summary>Its clauses are those of another edition that grades the estate, as far as is known: it would say the same again.</summary>
    SameAsExtended,
}
